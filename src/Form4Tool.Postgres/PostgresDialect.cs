using Form4Tool.Databases;
using Form4Tool.Output;

namespace Form4Tool.Postgres;

/// <summary>PostgreSQL: each kind has a type of its own, and numbers are exact.</summary>
internal sealed class PostgresDialect : SqlDialect
{
    public static readonly PostgresDialect Instance = new();

    public override string TypeOf(CellKind kind) => kind switch
    {
        CellKind.Number => "numeric",
        CellKind.Key or CellKind.Count => "integer",
        CellKind.Date => "date",
        CellKind.Time => "timestamp",
        CellKind.Flag => "boolean",
        _ => "text",
    };

    public override string TableOptions(bool isKeyOnly) => "";

    public override bool AddsKeysLater => true;

    public override string OwnersJoined(string value) =>
        $"(SELECT string_agg({value}, '; ' ORDER BY ORDINAL) FROM REPORTINGOWNER o WHERE o.ACCESSION_NUMBER = t.ACCESSION_NUMBER)";

    // As the session writes dates, which takes half as long as a pattern does.
    public override string DateText(string column) => $"{column}::text";

    public override string TimeText(string column) => $"to_char({column}, 'YYYY-MM-DD HH24:MI:SS')";
}
