using System.Globalization;
using Form4Tool.Output.Html;

namespace Form4Tool.Activity.Page;

/// <summary>A drawing in SVG: a field for data with room around it for names.</summary>
/// <param name="html">Where it is drawn.</param>
/// <param name="width">Its width, in units of about a pixel.</param>
/// <param name="height">Its height.</param>
internal sealed class Chart(HtmlOutput html, double width, double height)
{
    /// <summary>What wide screens and narrow ones get: the widths, and the classes that show one of the two.</summary>
    public static readonly (double Width, string Class)[] Sizes = [(920, "wide"), (360, "narrow")];

    public double Left { get; init; } = 56;

    public double Right { get; init; } = 8;

    public double Top { get; init; } = 12;

    public double Bottom { get; init; } = 26;

    public double Width => width;

    public double Height => height;

    /// <summary>The field's right and lower edges.</summary>
    public double End => width - Right;

    public double Base => height - Bottom;

    /// <summary>Begins the drawing. Who does not see it hears its name; the figures stand in a table too.</summary>
    public void Begin(string name, string @class)
    {
        html.Raw($"<svg class=\"{@class}\" viewBox=\"0 0 {N(width)} {N(height)}\" role=\"group\"").Attribute("aria-label", name).Raw(">\n");
    }

    public void Close() => html.Raw("</svg>\n");

    /// <summary>A line of the grid.</summary>
    public void Line(double x1, double y1, double x2, double y2, string @class) =>
        html.Raw($"<line class=\"{@class}\" x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\"/>");

    public void Text(double x, double y, string text, string @class) =>
        html.Raw($"<text class=\"{@class}\" x=\"{N(x)}\" y=\"{N(y)}\">").Text(text).Raw("</text>");

    public void Box(double x, double y, double boxWidth, double boxHeight, string @class) =>
        html.Raw($"<rect class=\"{@class}\" x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(boxWidth)}\" height=\"{N(boxHeight)}\"/>");

    public void Path(string data, string @class) => html.Raw($"<path class=\"{@class}\" d=\"{data}\"/>");

    /// <summary>Begins what leads to a row; who points at it reads what it is.</summary>
    public void BeginLink(string anchor, string title) =>
        html.Raw($"<a href=\"#{anchor}\"").Attribute("aria-label", title).Raw("><title>").Text(title).Raw("</title>");

    public void EndLink() => html.Raw("</a>\n");

    /// <summary>Lines and names of the values at the left.</summary>
    public void ValueAxis(IReadOnlyList<decimal> values, Func<decimal, string> nameOf)
    {
        foreach (var value in values)
        {
            var y = Y(value, values);
            Line(Left, y, End, y, value == 0 ? "zero" : "grid");
            Text(Left - 6, y + 4, nameOf(value), "tick end");
        }
    }

    /// <summary>The height of a value.</summary>
    public double Y(decimal value, IReadOnlyList<decimal> axis) =>
        Base - (double)((value - axis[0]) / (axis[^1] - axis[0])) * (Base - Top);

    /// <summary>Lines and names of days below; where no month begins between them, the days at both ends.</summary>
    public void DayAxis(DateOnly first, DateOnly last, int wanted)
    {
        var end = -1000.0;
        var marks = Axis.Days(first, last, wanted);
        if (marks.Count == 0) marks = [(first, ReportText.Day(first)), (last, ReportText.Day(last))];
        foreach (var (day, name) in marks)
        {
            var x = X(day, first, last);
            Line(x, Top, x, Base, "grid");
            Name(x, name, ref end);
        }
    }

    /// <summary>A name below the field, unless it would run into the one before.</summary>
    public void Name(double x, string name, ref double end)
    {
        var half = name.Length * 3.6;
        var at = Math.Max(half, Math.Min(x, width - half));
        if (name.Length == 0 || at - half < end + 6) return;
        Text(at, Base + 17, name, "tick middle");
        end = at + half;
    }

    /// <summary>Where a day lies.</summary>
    public double X(DateOnly day, DateOnly first, DateOnly last) =>
        Left + (double)(day.DayNumber - first.DayNumber) / Math.Max(1, last.DayNumber - first.DayNumber) * (End - Left);

    /// <summary>A number as SVG has it.</summary>
    public static string N(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
