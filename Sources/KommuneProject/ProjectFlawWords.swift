import KommuneLocale
import KommuneModel

/// Which phrases tell each flaw: what must hold, what was found, and the cure where it is certain.
extension ProjectFlaw {
  /// What must hold.
  var expected: Phrase {
    switch fact {
    case .empty: ProjectPhrases.mustNotBeEmpty
    case .tooLarge(let limit): ProjectPhrases.mustBeAtMost(megabytes: limit >> 20)
    case .notUTF8: ProjectPhrases.mustBeUTF8
    case .syntax(let problem): ProjectPhrases.mustBeYAML(problem: problem)
    case .tooDeep: ProjectPhrases.mustNotRepeat
    case .duplicateKey: ProjectPhrases.keyOnce
    case .unknownKey: ProjectPhrases.keyMustBeKnown
    case .missingKey(let key): ProjectPhrases.keyMustBeThere(key)
    case .wrongShape(let key, let expected, _): ProjectPhrases.mustBe(expected.phrase, key: key)
    case .missingLanguage(let key, let language): ProjectPhrases.mustHaveLanguage(key: key, language: language)
    case .unknownLanguage: ProjectPhrases.languageMustBeKnown
    case .badDate: ProjectPhrases.dateMustBeWritten
    case .badYear: ProjectPhrases.yearMustBeWritten
    case .badPeriod: ProjectPhrases.periodMustBeWritten
    case .badKommunenummer: ProjectPhrases.kommunenummerHasFourDigits
    case .badTarget: ProjectPhrases.targetMustBeKnown
    case .chosenPerIndicator: ProjectPhrases.targetMustServeAll
    case .badIdentifier: ProjectPhrases.identifierMustBePlain
    case .badPath: ProjectPhrases.pathMustStayInside
    case .badTruth: ProjectPhrases.truthMustBeWritten
    case .badProgress: ProjectPhrases.progressMustBeWritten
    case .repeated: ProjectPhrases.nameOnce
    case .tooFewParts: ProjectPhrases.mergerNeedsTwo
    case .outsideGroups: ProjectPhrases.kommuneMustMerge
    case .notAPart: ProjectPhrases.kommuneMustBePart
    case .wrongOrder: ProjectPhrases.timesInOrder
    case .unknownFigure: ProjectPhrases.figureMustHaveSource
    case .notAllowed(_, let key, let allowed): ProjectPhrases.mustBeOneOf(allowed, key: key)
    case .badCount(_, let key, let least): ProjectPhrases.mustBeCount(key: key, least: least)
    case .contradicts(_, let other): ProjectPhrases.mustAgree(with: other)
    case .numberAsMark: ProjectPhrases.markMustNotBeNumber
    }
  }

  /// What was found, when it can be shown in a word.
  var found: String? {
    switch fact {
    case .duplicateKey(let text), .unknownKey(let text, _), .unknownLanguage(let text, _), .badDate(let text), .badYear(let text),
      .badPeriod(let text), .badKommunenummer(let text, _), .badTarget(let text, _), .badIdentifier(let text), .badPath(let text),
      .badTruth(let text), .badProgress(let text), .repeated(let text, _), .notAPart(let text), .outsideGroups(let text),
      .notAllowed(let text, _, _), .badCount(let text, _, _), .contradicts(let text, _), .numberAsMark(let text),
      .unknownFigure(let text, _), .chosenPerIndicator(let text):
      text
    case .wrongOrder(let earlier, let later): "\(earlier), \(later)"
    case .empty, .tooLarge, .notUTF8, .syntax, .tooDeep, .missingKey, .wrongShape, .missingLanguage, .tooFewParts: nil
    }
  }

  /// What to do, when that is certain enough to say.
  var hint: Phrase? {
    switch fact {
    case .notAllowed(let text, _, let allowed): closestMatch(to: text, in: allowed).map(ProjectPhrases.didYouMean)
    case .unknownKey(_, let nearest), .unknownLanguage(_, let nearest), .badTarget(_, let nearest), .unknownFigure(_, let nearest):
      nearest.map(ProjectPhrases.didYouMean)
    case .badKommunenummer(_, let withZero): withZero.map(ProjectPhrases.lostZero)
    case .repeated(_, let line): ProjectPhrases.stoodFirst(line: line)
    case .wrongShape(_, _, let found): ProjectPhrases.foundInstead(found.phrase)
    default: nil
    }
  }
}

extension ProjectFlaw.Shape {
  /// The shape with its article.
  var phrase: Phrase {
    switch self {
    case .nothing: ProjectPhrases.nothing
    case .text: ProjectPhrases.aText
    case .list: ProjectPhrases.aList
    case .map: ProjectPhrases.aMap
    case .phrase: ProjectPhrases.aPhrase
    }
  }
}
