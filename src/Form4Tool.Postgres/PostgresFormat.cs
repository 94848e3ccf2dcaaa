using Form4Tool.Batch.Outputs;

namespace Form4Tool.Postgres;

/// <summary>The format that is tables of a server.</summary>
public static class PostgresFormat
{
    /// <summary><c>postgres</c>: tables and views of PostgreSQL, loaded into what they hold.</summary>
    public static OutputFormat Postgres { get; } = OutputFormat.OfService("postgres", "postgresql://USER@HOST/DATABASE",
        static (url, options) => new PostgresOutput(ServerAddress.Of(url), options.Schema ?? "public"));
}
