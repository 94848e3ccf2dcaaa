using Npgsql;

namespace Form4Tool.Postgres;

/// <summary>Reads the address of a server, as PostgreSQL's own programs write it.</summary>
internal static class ServerAddress
{
    /// <summary>The address as Npgsql takes it. PGPASSWORD, PGUSER and ~/.pgpass say what it leaves out.</summary>
    /// <param name="url">
    /// As in <c>postgresql://me@localhost:5432/insiders?sslmode=require</c>; <c>host</c> may be the folder of a socket.
    /// </param>
    /// <exception cref="IOException">It is none, or holds a password. No part of it is repeated.</exception>
    public static string Of(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("postgresql" or "postgres"))
            throw new IOException("the address is not of the form postgresql://USER@HOST/DATABASE");
        if (uri.UserInfo.Contains(':'))
            throw new IOException("the address holds a password: leave it out, and give it in PGPASSWORD or ~/.pgpass");
        var address = new NpgsqlConnectionStringBuilder { ApplicationName = "form4", CommandTimeout = 0 };
        if (uri.Host.Length > 0) address.Host = uri.Host;
        if (uri.Port > 0) address.Port = uri.Port;
        if (uri.UserInfo.Length > 0) address.Username = Uri.UnescapeDataString(uri.UserInfo);
        if (uri.AbsolutePath.Length > 1) address.Database = Uri.UnescapeDataString(uri.AbsolutePath[1..]);
        foreach (var option in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = option.Split('=', 2) is [var n, var v] ? (n, Uri.UnescapeDataString(v)) : (option, "");
            switch (name)
            {
                case "host": address.Host = value; break;
                case "port": address.Port = int.TryParse(value,
                    out var port) ? port : throw new IOException("the port is no number"); break;
                case "user": address.Username = value; break;
                case "dbname": address.Database = value; break;
                case "sslmode": address.SslMode = Enum.TryParse<SslMode>(value.Replace("-", ""), ignoreCase: true, out var mode)
                    ? mode : throw new IOException("sslmode is disable, allow, prefer, require, verify-ca or verify-full"); break;
                default:
                    throw new IOException("the address has an option that is not known here: host, port, user, dbname and sslmode are");
            }
        }
        address.Host ??= "localhost";
        return address.ToString();
    }
}
