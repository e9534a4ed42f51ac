/// The elements that can be written.
///
/// The list is closed and holds no script, style, link, image or foreign object: a picture that is written with it cannot run
/// anything nor fetch anything, whatever text it carries.
public enum SVGElement: Sendable {
  case circle, clipPath, defs, desc, g, line, path, rect, svg, text, title, tspan

  var name: StaticString {
    switch self {
    case .circle: "circle"
    case .clipPath: "clipPath"
    case .defs: "defs"
    case .desc: "desc"
    case .g: "g"
    case .line: "line"
    case .path: "path"
    case .rect: "rect"
    case .svg: "svg"
    case .text: "text"
    case .title: "title"
    case .tspan: "tspan"
    }
  }
}

/// The attributes that can be written; none of them names an event, a style sheet or an address.
public enum SVGAttribute: Sendable {
  case ariaHidden, ariaLabelledby, className, cx, cy, d, dominantBaseline, fill, fillOpacity, fillRule, fontFamily, fontSize, fontWeight
  case height, id, language, lineCap, lineJoin, opacity, r, role, rx, stroke, strokeDasharray, strokeOpacity, strokeWidth, textAnchor
  case transform, viewBox, width, x, x1, x2, xmlns, y, y1, y2

  var name: StaticString {
    switch self {
    case .ariaHidden: "aria-hidden"
    case .ariaLabelledby: "aria-labelledby"
    case .className: "class"
    case .cx: "cx"
    case .cy: "cy"
    case .d: "d"
    case .dominantBaseline: "dominant-baseline"
    case .fill: "fill"
    case .fillOpacity: "fill-opacity"
    case .fillRule: "fill-rule"
    case .fontFamily: "font-family"
    case .fontSize: "font-size"
    case .fontWeight: "font-weight"
    case .height: "height"
    case .id: "id"
    case .language: "lang"
    case .lineCap: "stroke-linecap"
    case .lineJoin: "stroke-linejoin"
    case .opacity: "opacity"
    case .r: "r"
    case .role: "role"
    case .rx: "rx"
    case .stroke: "stroke"
    case .strokeDasharray: "stroke-dasharray"
    case .strokeOpacity: "stroke-opacity"
    case .strokeWidth: "stroke-width"
    case .textAnchor: "text-anchor"
    case .transform: "transform"
    case .viewBox: "viewBox"
    case .width: "width"
    case .x: "x"
    case .x1: "x1"
    case .x2: "x2"
    case .xmlns: "xmlns"
    case .y: "y"
    case .y1: "y1"
    case .y2: "y2"
    }
  }
}
