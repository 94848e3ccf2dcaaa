using Form4Tool.Output;

namespace Form4Tool.Databases;

/// <summary>How a database says what the others say in another way.</summary>
internal abstract class SqlDialect
{
    /// <summary>The type of a column.</summary>
    public abstract string TypeOf(CellKind kind);

    /// <summary>What follows the columns of a table.</summary>
    /// <param name="isKeyOnly">Whether the table is its key and little else.</param>
    public abstract string TableOptions(bool isKeyOnly);

    /// <summary>How a column refers to a filing: what is told of a filing goes with it.</summary>
    public const string ToFiling = "REFERENCES SUBMISSION ON DELETE CASCADE";

    /// <summary>What follows a column that names a filing.</summary>
    public string Reference => AddsKeysLater ? "" : " " + ToFiling;

    /// <summary>
    /// Whether the keys of rows and the references to filings are added when tables are filled, which takes less time than to look each
    /// row up.
    /// </summary>
    public abstract bool AddsKeysLater { get; }

    /// <summary>The values of a column of the owners of a filing <c>t</c>, in order and with "; " between them.</summary>
    public abstract string OwnersJoined(string value);

    /// <summary>A date as the text <c>2004-12-29</c>.</summary>
    public abstract string DateText(string column);

    /// <summary>A date and time as the text <c>2004-12-29 16:05:12</c>.</summary>
    public abstract string TimeText(string column);
}
