using System.Text;

namespace Form4Tool.Tests.Output;

/// <summary>Reads tab-separated text by the rules of CSV: a cell that begins with a quote ends at the next single one.</summary>
internal static class TsvReader
{
    public static IEnumerable<List<string>> Rows(string text)
    {
        var row = new List<string>();
        for (var i = 0; i < text.Length; i++)
        {
            var cell = new StringBuilder();
            if (text[i] == '"')
            {
                for (i++; text[i] != '"' || (i + 1 < text.Length && text[i + 1] == '"'); i++)
                {
                    if (text[i] == '"') i++;
                    cell.Append(text[i]);
                }
                i++;
            }
            else
            {
                while (text[i] is not ('\t' or '\n')) cell.Append(text[i++]);
            }
            row.Add(cell.ToString());
            if (text[i] != '\n') continue;
            yield return row;
            row = [];
        }
    }
}
