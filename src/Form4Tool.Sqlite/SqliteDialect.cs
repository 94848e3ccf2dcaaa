using Form4Tool.Databases;
using Form4Tool.Output;

namespace Form4Tool.Sqlite;

/// <summary>SQLite: dates are <c>YYYY-MM-DD</c>, flags 0 and 1, numbers its own.</summary>
internal sealed class SqliteDialect : SqlDialect
{
    /// <summary>What marks the file as one of ours, in <c>PRAGMA application_id</c>: "frm4".</summary>
    public const int ApplicationId = 0x66726D34;

    public static readonly SqliteDialect Instance = new();

    /// <summary>The statements that make an empty database.</summary>
    public static string Create() =>
        TableSchema.Create(Instance) + TableSchema.CreateIndexes()
        + $"PRAGMA application_id = {ApplicationId};\nPRAGMA user_version = {TableSchema.Version};\n";

    public override string TypeOf(CellKind kind) => kind switch
    {
        CellKind.Number => "REAL",
        CellKind.Key or CellKind.Count or CellKind.Flag => "INTEGER",
        _ => "TEXT",
    };

    // A table that is its key and little else is kept in the order of the key alone.
    public override string TableOptions(bool isKeyOnly) => isKeyOnly ? " STRICT, WITHOUT ROWID" : " STRICT";

    public override bool AddsKeysLater => false;

    public override string OwnersJoined(string value) =>
        $"(SELECT group_concat({value}, '; ') FROM "
        + "(SELECT * FROM REPORTINGOWNER o WHERE o.ACCESSION_NUMBER = t.ACCESSION_NUMBER ORDER BY ORDINAL))";

    public override string DateText(string column) => column;

    public override string TimeText(string column) => column;
}
