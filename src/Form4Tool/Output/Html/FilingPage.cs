using System.Globalization;
using Form4Tool.Forms;

namespace Form4Tool.Output.Html;

/// <summary>The page of one filing.</summary>
internal sealed class FilingPage
{
    private readonly OwnershipFiling _filing;
    private readonly OwnershipForm _form;
    private readonly HtmlOutput _html = new();
    private readonly PageFields _fields;
    private readonly PageOwners _owners;

    private FilingPage(OwnershipFiling filing)
    {
        _filing = filing;
        _form = OwnershipForm.Of(filing.DocumentType);
        _fields = new PageFields(_html);
        _owners = new PageOwners(_html, _fields, _form, filing);
    }

    /// <summary>How many characters that HTML does not allow were left out.</summary>
    public int Dropped => _html.Dropped;

    /// <summary>Makes the page of a filing.</summary>
    public static FilingPage Of(OwnershipFiling filing)
    {
        var page = new FilingPage(filing);
        page.Page();
        return page;
    }

    /// <summary>The whole page.</summary>
    public override string ToString() => _html.ToString();

    private void Page()
    {
        _html.Raw("<!DOCTYPE html>\n<html lang=\"en\" data-form4=\"1\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" " +
            "content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"form4\">\n<title>")
            .Text(Title()).Raw("</title>\n<style>\n").Raw(PageStyle.Css).Raw("\n</style>\n</head>\n<body>\n");
        Header();
        _html.Raw("<main>\n");
        Items();
        new PageTable(_html, _fields, _form, derivative: false).Write([.. _filing.NonDerivativeTable]);
        new PageTable(_html, _fields, _form, derivative: true).Write([.. _filing.DerivativeTable]);
        _owners.Further();
        Explanation();
        Signatures();
        _html.Raw("</main>\n<footer data-form4-end>\n");
        foreach (var sentence in _form.Reminders) _html.Raw("<p>").Text(sentence).Raw("</p>\n");
        _html.Raw("</footer>\n</body>\n</html>\n");
    }

    private string Title()
    {
        var parts = new[] { _filing.DocumentType is { } type ? "SEC Form " + type : "Ownership form", _filing.Issuer.Name,
            _filing.ReportingOwners.Count > 0 ? _filing.ReportingOwners[0].Name : null, Iso(_filing.PeriodOfReport) };
        return string.Join(" - ", parts.Where(part => part is not null));
    }

    private void Header()
    {
        _html.Raw("<header>\n");
        Edgar();
        _html.Raw("<div class=\"title\">\n<div>\n");
        if (_filing.DocumentType is { } type)
            _html.Raw("<p class=\"form\">FORM <span class=\"FormData\" data-form4-field=\"documentType\">").Text(type).Raw("</span></p>\n");
        _fields.Data(Field.SchemaVersion, _filing.SchemaVersion);
        (Field Field, bool? Flag, bool Printed, string Words)[] boxes =
        [
            (Field.NotSubjectToSection16, _filing.NotSubjectToSection16, _form.Form != '3', OwnershipForm.ExitBox),
            (Field.Form3HoldingsReported, _filing.Form3HoldingsReported, _form.Form == '5', ItemHeads.Form3Holdings + "."),
            (Field.Form4TransactionsReported, _filing.Form4TransactionsReported, _form.Form == '5', ItemHeads.Form4Transactions + "."),
            (Field.Aff10b5One, _filing.Aff10b5One, false, OwnershipForm.PlanBox),
        ];
        var shown = Array.FindAll(boxes, box => box.Printed || Has(box.Field, box.Flag));
        if (shown.Length > 0) _html.Raw("<ul class=\"boxes\">\n");
        foreach (var (field, flag, _, words) in shown)
        {
            _html.Raw("<li>");
            _fields.Box(field, flag, AsFiled(field));
            _html.Raw(" ").Text(words).Raw("</li>\n");
        }
        if (shown.Length > 0) _html.Raw("</ul>\n");
        _html.Raw($"</div>\n<div class=\"center\">\n<p><b>{Sentences.Commission}</b></p>\n<p " +
            $"class=\"note\">{Sentences.Washington}</p>\n<h1>").Text(_form.Title)
            .Raw($"</h1>\n<p class=\"note\">{Sentences.ExchangeAct}</p>\n<p class=\"note\">{Sentences.InvestmentCompanyAct}</p>\n</div>\n")
            .Raw($"<div class=\"omb\">\n<p><b>{Sentences.Approval}</b></p>\n<p>{Sentences.OmbNumber} ").Raw(_form.OmbNumber)
            .Raw("</p>\n</div>\n</div>\n</header>\n");
    }

    /// <summary>What the EDGAR header says, for people: a page without its submission has no header to read.</summary>
    private void Edgar()
    {
        var header = _filing.Header;
        if (header == EdgarHeader.None) return;
        string?[] parts =
        [
            header.AccessionNumber is { } number ? "accession number " + number : null,
            Iso(header.FiledAsOfDate) is { } filed ? "filed " + filed : null,
            header.AcceptanceDateTime is { } accepted ? "accepted " +
            accepted.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) + " US Eastern" : null,
            header.IssuerFileNumber is { } file ? "file number " + file : null,
        ];
        _html.Raw("<p class=\"edgar\">EDGAR: ").Text(string.Join(", ", parts.Where(part => part is not null))).Raw("</p>\n");
    }

    private void Items()
    {
        var joint = _filing.ReportingOwners.Count > 1;
        _html.Raw(_form.Form == '3' ? "<div class=\"items form3\">\n" : "<div class=\"items\">\n");
        if (_filing.ReportingOwners.Count > 0)
        {
            _html.Raw("<div style=\"grid-area: owner\" data-form4-owner=\"1\">\n");
            _owners.NameAndAddress(0);
            _html.Raw("</div>\n");
        }
        else _html.Raw($"<div style=\"grid-area: owner\"><h2 class=\"item\">{OwnershipForm.Owner}</h2></div>\n");
        if (_form.Form == '3') Date(_form.Period, Field.PeriodOfReport, _filing.PeriodOfReport);
        Issuer();
        if (_form.Form == '3') Relationship();
        else Date(_form.Period, Field.PeriodOfReport, _filing.PeriodOfReport);
        Date(_form.Original, Field.DateOfOriginalSubmission, _filing.DateOfOriginalSubmission);
        if (_form.Form != '3') Relationship();
        _html.Raw("<div style=\"grid-area: owners\">\n<h2 class=\"item\">").Text(OwnershipForm.Owners)
            .Raw($" {ItemHeads.ApplicableLine}</h2>\n<ul class=\"boxes\">\n<li>");
        _fields.Box(!joint && _filing.ReportingOwners.Count > 0);
        _html.Raw($" {ItemHeads.FiledByOne}</li>\n<li>");
        _fields.Box(joint);
        _html.Raw($" {ItemHeads.FiledByMore}</li>\n</ul>\n</div>\n</div>\n");
    }

    private void Relationship()
    {
        if (_filing.ReportingOwners.Count == 0) return;
        _html.Raw("<div style=\"grid-area: roles\" data-form4-owner=\"1\">\n");
        _owners.Relationship(0);
        _html.Raw("</div>\n");
    }

    private void Issuer()
    {
        var issuer = _filing.Issuer;
        _html.Raw("<div style=\"grid-area: issuer\">\n<h2 class=\"item\">").Text(_form.Issuer).Raw("</h2>\n<p class=\"name\">");
        _fields.Linked(Field.IssuerName, issuer.Name, Field.IssuerCik, issuer.Cik);
        if (issuer.TradingSymbol is not null)
        {
            _html.Raw(" [ ");
            _fields.Shown(Field.IssuerTradingSymbol, issuer.TradingSymbol);
            _html.Raw(" ]");
        }
        _html.Raw("</p>\n");
        if (issuer.ForeignTradingSymbol is not null)
        {
            _html.Raw($"<h2 class=\"item\">{OwnershipForm.ForeignSymbol}</h2>\n<p>");
            _fields.Shown(Field.IssuerForeignTradingSymbol, issuer.ForeignTradingSymbol);
            _html.Raw("</p>\n");
        }
        _html.Raw("</div>\n");
    }

    private void Date(string item, Field field, DateOnly? date)
    {
        _html.Raw($"<div style=\"grid-area: {(field == Field.PeriodOfReport ? "period" : "original")}\">\n<h2 class=\"item\">").Text(item)
            .Raw($" {ColumnHeads.DateHint}</h2>\n<p>");
        if (field == Field.PeriodOfReport && date is null && _filing.StatementMonth is { } month)
            _fields.Shown(Field.StatementMonth, month);
        else _fields.Shown(field, PageFields.Date(date), AsFiled(field));
        _html.Raw("</p>\n</div>\n");
    }

    private void Explanation()
    {
        var nothing = Has(Field.NoSecuritiesOwned, _filing.NoSecuritiesOwned);
        if (_filing.Footnotes.Count > 0 || nothing)
        {
            _html.Raw($"<section class=\"explanation\">\n<h2>{Headings.Explanation}:</h2>\n");
            var anchors = new HashSet<string>(StringComparer.Ordinal);
            foreach (var note in _filing.Footnotes)
            {
                _html.Raw("<p");
                if (note.Id is not null && anchors.Add(PageFields.Anchor(note.Id))) _html.Attribute("id", PageFields.Anchor(note.Id));
                _html.Raw("><span>").Text(note.Id is null ? "" : PageFields.Number(note.Id) + ". ").Raw("</span><span class=\"lines\"")
                    .Attribute("data-form4-note", note.Id ?? "").Raw(">").Text(note.Text ?? "").Raw("</span></p>\n");
            }
            if (nothing)
            {
                _html.Raw("<p>");
                _fields.Data(Field.NoSecuritiesOwned, PageFields.Flag(_filing.NoSecuritiesOwned), AsFiled(Field.NoSecuritiesOwned),
                    _filing.NoSecuritiesOwned == true ? Sentences.NothingOwned : "", " class=\"FormData\"");
                _html.Raw("</p>\n");
            }
            _html.Raw("</section>\n");
        }
        if (_filing.Remarks is not null)
            _html.Raw($"<section>\n<h2>{Headings.Remarks}</h2>\n<p class=\"FormData lines\" data-form4-field=\"remarks\">")
                .Text(_filing.Remarks).Raw("</p>\n</section>\n");
    }

    private void Signatures()
    {
        _html.Raw($"<section aria-label=\"{Headings.Signatures}\">\n<table class=\"signatures\" role=\"presentation\">\n");
        for (var i = 0; i < _filing.Signatures.Count; i++)
        {
            var signature = _filing.Signatures[i];
            _html.Raw("<tr data-form4-signature><td>");
            _fields.Shown(Field.SignatureName, signature.Name);
            _html.Raw("</td><td>");
            _fields.Shown(Field.SignatureDate, PageFields.Date(signature.Date),
                RowValues.AsFiled(_filing.AsFiled, $"signatures[{i}].date"));
            _html.Raw("</td></tr>\n");
        }
        _html.Raw($"<tr><td>** {Headings.SignatureOfPerson}</td><td>{Headings.SignatureDate}</td></tr>\n</table>\n</section>\n");
    }

    private string? AsFiled(Field field) => RowValues.AsFiled(_filing.AsFiled, Fields.Name(field));

    private bool Has(Field field, bool? flag) => flag is not null || AsFiled(field) is not null;

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
