using Form4Tool.Output.Tables;
using Npgsql;
using NpgsqlTypes;

namespace Form4Tool.Postgres;

/// <summary>Copies the rows of one table; those of the others are passed over.</summary>
internal readonly struct CopySink(NpgsqlBinaryImporter import, FilingTable wanted, CopySink.State state) : ITableSink
{
    /// <summary>Whether the row at hand is of the table.</summary>
    public sealed class State
    {
        public bool IsWanted { get; set; }
    }

    public void BeginRow(FilingTable table, string filing)
    {
        state.IsWanted = table == wanted;
        if (state.IsWanted) import.StartRow();
        Text(filing);
    }

    public void Key(int number) => Count(number);

    public void Text(string? value)
    {
        if (!state.IsWanted) return;
        if (value is null) import.WriteNull();
        // No text of PostgreSQL holds a NUL.
        else import.Write(value.Contains('\0') ? value.Replace('\0', '\uFFFD') : value, NpgsqlDbType.Text);
    }

    public void Number(decimal? value) => Value(value, NpgsqlDbType.Numeric);

    public void Count(int? value) => Value(value, NpgsqlDbType.Integer);

    public void Date(DateOnly? value) => Value(value, NpgsqlDbType.Date);

    public void Time(DateTime? value) => Value(value, NpgsqlDbType.Timestamp);

    public void Flag(bool? value) => Value(value, NpgsqlDbType.Boolean);

    public void Marks(ReadOnlySpan<FootnoteMark> marks)
    {
        if (state.IsWanted) Text(TableRows.Joined(marks));
    }

    public void AsFiled(ValueList<AsFiledValue> values) => Text(AsFiledText.Of(values));

    public void EndRow() => state.IsWanted = false;

    private void Value<T>(T? value, NpgsqlDbType type) where T : struct
    {
        if (!state.IsWanted) return;
        if (value is { } some) import.Write(some, type);
        else import.WriteNull();
    }
}
