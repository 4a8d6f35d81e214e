/// Appends `page` to `buffer` in the form that `format` names.
///
/// Whatever the page holds, no control character of it is written as such: text, Markdown and HTML
/// show U+FFFD in its place, JSON escapes it.
public func render(_ page: Page, as format: Format, into buffer: inout OutputBuffer) {
}
