import ArgumentParser
import KommuneGallery
import KommuneLocale

/// `kommune gallery`: every chart and table in every form, on one page.
struct GalleryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "gallery", abstract: GalleryPhrases.help[Speech.language])

  @Option(name: .shortAndLong, help: Speech.help(HelpPhrases.output), completion: .directory)
  var output: String = "Reports/gallery"

  @Option(name: .long, help: Speech.help(GalleryPhrases.themeHelp), completion: .file())
  var theme: String?

  @OptionGroup var speech: SpeechOptions

  func run() throws {
    // The page is data: without `--language` it is in nynorsk as the demo's report, wherever the program runs.
    let gallery = Gallery(language: speech.language ?? .nn, theme: try ThemeFile.read(theme))
    guard !FolderTree.isFolder(output) || FolderTree.names(in: output).allSatisfy({ $0 == Self.fileName }) else {
      throw Failure(.cannotWrite, GalleryPhrases.folderIsNotAGallery(output))
    }
    do {
      try FolderReplacement.write([(path: Self.fileName, bytes: Array(gallery.html().utf8))], to: output)
    } catch {
      throw Failure(.cannotWrite, GalleryPhrases.notWritten(output, because: error.reason))
    }
    speech.say(GalleryPhrases.wrote(output))
  }

  private static let fileName = "index.html"
}
