import KommuneSVG

/// A text made safe as HTML content and attribute value.
func escapedHTML(_ text: String) -> String { MarkupText.escaped(text) }
