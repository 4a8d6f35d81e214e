// One import for apps: the models, the parser behind them, the renderers and search. What else apps
// get stands beside this file.
@_exported public import GuideIndex
@_exported public import GuideChecking
@_exported public import GuideLibrary
@_exported public import GuideMarkdown
@_exported public import GuideModel
@_exported public import GuideReading
@_exported public import GuideRendering
@_exported public import GuideSearch
@_exported public import GuideTriage
