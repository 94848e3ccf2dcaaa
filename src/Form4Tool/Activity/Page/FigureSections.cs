using Form4Tool.Output.Html;

namespace Form4Tool.Activity.Page;

/// <summary>The sections of figures: by month, by kind, by owner, the biggest trades, and holdings.</summary>
internal sealed class FigureSections
{
    private const int MostOwners = 100, MostIssuers = 50, MostCharts = 9, MostPositions = 60;

    /// <summary>The tables, for the style sheet.</summary>
    public static readonly FoldingTable
        Months = new("t-months", 46, new("Month"), new("Bought", true), new("Trades", true), new("Sold", true),
            new("Trades", true), new("Net", true), new("Without a value", true)),
        Groups = new("t-groups", 46, new("Kind of trade"), new("Acquired", true), new("Trades", true), new("Disposed of", true),
            new("Trades", true), new("Without a value", true)),
        People = new("t-people", 58, new("Who"), new("Bought", true), new("Trades", true), new("Sold", true), new("Trades", true),
            new("Net", true), new("Other trades", true), new("Last trade")),
        Companies = new("t-companies", 50, new("Company"), new("Bought", true), new("Trades", true), new("Sold", true),
            new("Trades", true), new("Net", true)),
        Biggest = new("t-biggest", 58, new("Date"), new("Who"), new("Security"), new("Trade"), new("Shares", true), new("Price", true),
            new("Value", true), new("Plan or rule")),
        Held = new("t-held", 54, new("Who"), new("Security"), new("Held"), new("Last total", true), new("Reported"),
            new("First total", true), new("Of"));

    private readonly InsiderActivity _activity;
    private readonly HtmlOutput _html;
    private readonly bool _severalIssuers;
    private readonly TimelineChart _timeline;
    private readonly List<HoldingsChart> _charts = [];
    private readonly List<Position> _drawn, _positions;

    public FigureSections(InsiderActivity activity, HtmlOutput html)
    {
        (_activity, _html) = (activity, html);
        _severalIssuers = activity.Issuers.Count > 1;
        _timeline = new TimelineChart(activity);
        _drawn = [.. activity.Positions.Where(position => position.Ends.Count > 1).Take(MostCharts)];
        foreach (var position in _drawn) _charts.Add(new HoldingsChart(position));
        _positions = [.. activity.Positions.Take(MostPositions)];
    }

    /// <summary>The rows that something leads to.</summary>
    public IEnumerable<ActivityRow> NeededRows => _timeline.Rows.Concat(_activity.Biggest)
        .Concat(_charts.SelectMany(chart => chart.Marks).Select(point => point.Row))
        .Concat(_positions.SelectMany(position => new[] { position.Points[0].Row, position.Points[^1].Row }))
        .Concat(_activity.Owners.Take(MostOwners).Select(owner => owner.Rows[^1]));

    public void Write()
    {
        ByMonth();
        ByGroup();
        ByOwner();
        ByIssuer();
        BiggestTrades();
        Holdings();
    }

    private void ByMonth()
    {
        Open("months", "Net buying by month");
        var months = _activity.Months.Where(month => month.Sides.Bought.Trades + month.Sides.Sold.Trades > 0).ToList();
        if (months.Count == 0)
        {
            Close("<p>Nothing was bought or sold on the open market (codes P and S).</p>");
            return;
        }
        var chart = new MonthChart(months);
        _html.Raw("<p>Shares times price of what was bought (code P) and sold (code S), Table I, in US dollars"
            + $", by {chart.Unit} of the trade. The dash is the net.</p>\n");
        if (!chart.IsEmpty)
        {
            Legend("net");
            Figure(chart.Draw);
        }
        Months.Begin(_html, "Bought and sold by month");
        foreach (var month in months)
        {
            var sides = month.Sides;
            _html.Raw("<tr><th scope=\"row\">")
                .Link(ReportText.MonthAnchor(month.Key), month.Key is { } key ? ReportText.Month(key) : "No date").Raw("</th>");
            TwoSums(sides);
            Cell(ReportText.Dollars(sides.Net), sides.Net < 0 ? "sell" : "buy");
            var without = sides.Bought.WithoutValue + sides.Sold.WithoutValue;
            Cell(without == 0 ? "" : ReportText.Count(without));
            _html.Raw("</tr>\n");
        }
        FoldingTable.End(_html);
        Close("<p class=\"note\">A trade has no value where no price or number is stated, or where it is one in derivatives "
            + "(Table II). Such trades are counted, but are in no sum.</p>");
    }

    private void ByGroup()
    {
        Open("groups", "Open market, plans and mechanical trades");
        _html.Raw("<p>Only P and S are decisions to buy or sell. Under a Rule 10b5-1 plan is what a note on the row, or else the box of "
            + "the form, says; mechanical is what a note says to follow from a rule or an event, as a sale for tax "
            + "alone.</p>\n");
        if (_activity.Groups.Count > 0)
        {
            Legend("");
            Figure(html => GroupChart.Draw(html, _activity.Groups));
        }
        Groups.Begin(_html, "Trades by kind");
        foreach (var group in _activity.Groups)
        {
            _html.Raw($"<tr id=\"g-{(int)group.Key}\"><th scope=\"row\">").Text(TradeGroups.WordsOf(group.Key));
            RowLinks(group.Rows);
            _html.Raw("</th>");
            Cell(ReportText.Dollars(group.Acquired.Value));
            Cell(ReportText.Count(group.Acquired.Trades));
            Cell(ReportText.Dollars(group.Disposed.Value));
            Cell(ReportText.Count(group.Disposed.Trades));
            Cell(ReportText.Count(group.Acquired.WithoutValue + group.Disposed.WithoutValue + group.WithoutDirection));
            _html.Raw("</tr>\n");
        }
        FoldingTable.End(_html);
        var without = _activity.Groups.Sum(group => group.WithoutDirection);
        Close(without == 0 ? "" : $"<p class=\"note\">{ReportText.Count(without, "trade")} without A or D are on neither side.</p>");
    }

    private void ByOwner()
    {
        Open("people", "Who traded what and when");
        if (_timeline.Rows.Count > 0)
        {
            _html.Raw("<p>A mark stands for what an owner bought, sold or else traded on a day; its area is the value. ");
            if (_activity.Owners.Count > _timeline.Owners)
                _html.Text($"The {ReportText.Count(_timeline.Owners)} of {ReportText.Count(_activity.Owners.Count)} who traded most. ");
            if (_timeline.AllMarks > _timeline.Marks)
                _html.Text($"The {ReportText.Count(_timeline.Marks)} largest of {ReportText.Count(_timeline.AllMarks)} days. ");
            _html.Raw("</p>\n<ul class=\"legend\">"
                + "<li><svg viewBox=\"0 0 14 14\"><path class=\"mark buy\" d=\"M2 11H12L7 2z\"/></svg>bought</li>"
                + "<li><svg viewBox=\"0 0 14 14\"><path class=\"mark sell\" d=\"M2 3H12L7 12z\"/></svg>sold</li>"
                + "<li><svg viewBox=\"0 0 14 14\"><path class=\"mark sell empty\" d=\"M2 3H12L7 12z\"/></svg>without a value</li>"
                + "<li><svg viewBox=\"0 0 14 14\"><path class=\"mark other\" d=\"M4 7a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z\"/></svg>"
                + "granted, exercised, withheld, given or other</li></ul>\n");
            Figure(_timeline.Draw);
        }
        People.Begin(_html, "Trades by owner");
        foreach (var owner in _activity.Owners.Take(MostOwners))
        {
            _html.Raw("<tr><th scope=\"row\">").Filed(ReportText.NameOf(owner.Key));
            if (owner.Key.Roles.Length > 0) _html.Raw("<span class=\"small\">").Filed(owner.Key.Roles).Raw("</span>");
            RowLinks(owner.Rows);
            _html.Raw("</th>");
            TwoSums(owner.Sides);
            Cell(ReportText.Dollars(owner.Sides.Net), owner.Sides.Net < 0 ? "sell" : "buy");
            Cell(ReportText.Count(owner.Rows.Count - owner.Sides.Bought.Trades - owner.Sides.Sold.Trades));
            _html.Raw("<td>").Link($"r{owner.Rows[^1].Id}", ReportText.Day(owner.Rows[^1].Day) is { Length: > 0 } day ? day : "no date")
                .Raw("</td></tr>\n");
        }
        FoldingTable.End(_html);
        Close(More(_activity.Owners.Count, MostOwners, "owners"));
    }

    private void ByIssuer()
    {
        if (!_severalIssuers) return;
        Open("companies", "By company");
        Companies.Begin(_html, "Trades by company");
        foreach (var issuer in _activity.Issuers.Take(MostIssuers))
        {
            _html.Raw("<tr><th scope=\"row\">").Filed(issuer.Key.Name ?? issuer.Key.TradingSymbol ?? "not stated");
            if (issuer.Key.TradingSymbol is { } symbol) _html.Raw(" <span class=\"small\">").Filed(symbol).Raw("</span>");
            RowLinks(issuer.Rows);
            _html.Raw("</th>");
            TwoSums(issuer.Sides);
            Cell(ReportText.Dollars(issuer.Sides.Net), issuer.Sides.Net < 0 ? "sell" : "buy");
            _html.Raw("</tr>\n");
        }
        FoldingTable.End(_html);
        Close(More(_activity.Issuers.Count, MostIssuers, "companies"));
    }

    private void BiggestTrades()
    {
        Open("biggest", "Biggest trades");
        if (_activity.Biggest.Count == 0)
        {
            Close("<p>No trade on the open market has a value.</p>");
            return;
        }
        _html.Raw($"<p>The {ReportText.Count(_activity.Biggest.Count)} greatest on the open market by shares times price.</p>\n");
        Biggest.Begin(_html, "Biggest trades");
        foreach (var row in _activity.Biggest)
        {
            _html.Raw("<tr><th scope=\"row\">").Link($"r{row.Id}", ReportText.Day(row.Day) is { Length: > 0 } day ? day : "no date")
                .Raw("</th><td>").Filed(ReportText.NameOf(row.Filing.Owners)).Raw("</td><td>");
            RowSections.Security(_html, row, _severalIssuers);
            _html.Raw("</td>");
            Cell(row.Side == Derivation.TradeSide.Buy ? "bought" : "sold", row.Side == Derivation.TradeSide.Buy ? "buy" : "sell");
            Cell(ReportText.Digits(row.Row.TransactionShares));
            Cell("$" + ReportText.Digits(row.Row.TransactionPricePerShare));
            Cell(ReportText.Dollars(row.Value));
            Cell(row.Group switch
            {
                TradeGroup.Plan => "10b5-1 plan",
                TradeGroup.Mechanical => "mechanical",
                TradeGroup.Unclear => "not certain",
                _ => "",
            });
            _html.Raw("</tr>\n");
        }
        FoldingTable.End(_html);
        Close("");
    }

    private void Holdings()
    {
        Open("holdings", "Holdings over time");
        _html.Raw("<p>Totals as rows of Table I state them: of one title, held in one way, by the same owners; never added together, and "
            + "not adjusted for splits. A line joins what is certain at the end of a day; between two reports nothing is known.</p>\n");
        _html.Raw("<div class=\"multiples\">\n");
        for (var i = 0; i < _charts.Count; i++)
        {
            var (example, last) = (_drawn[i].Example, _drawn[i].Ends[^1]);
            _html.Raw("<figure>");
            _charts[i].Draw(_html, $"Holdings of {ReportText.NameOf(example.Filing.Owners)}, in shares");
            _html.Raw("<figcaption><b>").Filed(ReportText.NameOf(example.Filing.Owners)).Raw("</b> ");
            RowSections.Security(_html, example, _severalIssuers);
            _html.Raw(", ").Text(RowSections.HeldAs(example)).Raw(": ").Link($"r{last.Row.Id}", ReportText.Digits(last.Shares))
                .Raw(" <span class=\"day\">").Text($"on {ReportText.Day(last.Day)}").Raw("</span></figcaption></figure>\n");
        }
        _html.Raw("</div>\n");
        Held.Begin(_html, "Last totals");
        foreach (var position in _positions)
        {
            var (first, last, row) = (position.Points[0], position.Points[^1], position.Points[^1].Row);
            _html.Raw("<tr><th scope=\"row\">").Filed(ReportText.NameOf(row.Filing.Owners))
                .Raw("</th><td>");
            RowSections.Security(_html, row, _severalIssuers);
            _html.Raw("</td>");
            Cell(RowSections.HeldAs(row));
            Total(position.EndOn(last.Day), last);
            if (first.Day == last.Day) _html.Raw("<td></td><td></td>");
            else Total(position.EndOn(first.Day), first);
            _html.Raw("</tr>\n");
        }
        FoldingTable.End(_html);
        Close(More(_activity.Positions.Count, MostPositions, "positions"));
    }

    /// <summary>A total, and its day. Where the rows of the day do not add up, it is not certain and is not said.</summary>
    private void Total(HoldingPoint? certain, HoldingPoint point)
    {
        _html.Raw("<td>");
        if (certain is null) _html.Raw("not certain");
        else if (certain.Row.Id > 0) _html.Link($"r{certain.Row.Id}", ReportText.Digits(certain.Shares));
        else _html.Text(ReportText.Digits(certain.Shares));
        _html.Raw("</td><td>").Link($"r{point.Row.Id}", ReportText.Day(point.Day)).Raw("</td>");
    }

    private void TwoSums(TwoSides sides)
    {
        Cell(ReportText.Dollars(sides.Bought.Value));
        Cell(ReportText.Count(sides.Bought.Trades));
        Cell(ReportText.Dollars(sides.Sold.Value));
        Cell(ReportText.Count(sides.Sold.Trades));
    }

    private void RowLinks(List<ActivityRow> rows)
    {
        _html.Raw("<details><summary>").Text(ReportText.Count(rows.Count, "row")).Raw("</summary><p class=\"links\">");
        var listed = 0;
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            if (rows[i].Id == 0) continue;
            listed++;
            _html.Link($"r{rows[i].Id}", ReportText.Day(rows[i].Day) is { Length: > 0 } day ? day : "no date").Raw(" ");
        }
        if (listed < rows.Count) _html.Text($"and {ReportText.Count(rows.Count - listed)} that are not listed here");
        _html.Raw("</p></details>");
    }

    private void Legend(string more)
    {
        _html.Raw("<ul class=\"legend\">");
        foreach (var (@class, words) in (ReadOnlySpan<(string, string)>)[("buy own", "bought"), ("sell own", "sold"),
            ("sell plan", "under a 10b5-1 plan"), ("sell mech", "mechanical"), ("sell unclear", "plan not certain")])
            _html.Raw($"<li><svg viewBox=\"0 0 14 14\"><rect class=\"{@class}\" x=\"1\" y=\"1\" width=\"12\" height=\"12\"/></svg>")
                .Raw($"{words}</li>");
        if (more.Length > 0)
            _html.Raw("<li><svg viewBox=\"0 0 14 14\"><line class=\"net\" x1=\"1\" x2=\"13\" y1=\"7\" y2=\"7\"/></svg>net</li>");
        else
            _html.Raw("<li><svg viewBox=\"0 0 14 14\"><rect class=\"buy rest\" x=\"1\" y=\"1\" width=\"12\" height=\"12\"/></svg>"
                + "not on the open market</li>");
        _html.Raw("</ul>\n");
    }

    /// <summary>A cell; one that has nothing to say is left out of a card.</summary>
    private void Cell(string text, string @class = "")
    {
        if (text is "–" or "0") @class = "nil";
        _html.Raw(@class.Length == 0 ? "<td>" : $"<td class=\"{@class}\">").Text(text).Raw("</td>");
    }

    private void Figure(Action<HtmlOutput> draw)
    {
        _html.Raw("<figure class=\"chart\">");
        draw(_html);
        _html.Raw("</figure>\n");
    }

    private void Open(string anchor, string title) => _html.Raw($"<section id=\"{anchor}\"><h2>{title}</h2>\n");

    private void Close(string last) => _html.Raw(last).Raw("</section>\n");

    private static string More(int all, int shown, string what) => all <= shown ? ""
        : $"<p class=\"note\">The first {ReportText.Count(shown)} of {ReportText.Count(all)} {what}.</p>";
}
