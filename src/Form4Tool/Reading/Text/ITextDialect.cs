using Form4Tool.Layout;

namespace Form4Tool.Reading.Text;

/// <summary>
/// A way in which a converter draws a page as text. It finds the lines and cells again, and says which parts of the form it knows by how
/// they are drawn; it writes no captions.
/// </summary>
internal interface ITextDialect
{
    /// <summary>Whether the text is drawn in this way.</summary>
    bool Draws(DialectTraits traits);

    /// <summary>Adds the lines of the text to the page, in its normal form.</summary>
    void Read(DialectTraits traits, Page page);
}
