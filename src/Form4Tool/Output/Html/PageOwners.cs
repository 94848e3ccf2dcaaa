using Form4Tool.Forms;

namespace Form4Tool.Output.Html;

/// <summary>
/// Writes the reporting owners into the page: the first at the head of the form, the others of a joint filing behind Table II.
/// </summary>
internal sealed class PageOwners(HtmlOutput html, PageFields fields, OwnershipForm form, OwnershipFiling filing)
{
    /// <summary>Item 1: name and address.</summary>
    public void NameAndAddress(int index)
    {
        var owner = filing.ReportingOwners[index];
        var address = owner.Address;
        html.Raw($"<h2 class=\"item\">{OwnershipForm.Owner}</h2>\n<p class=\"name\">");
        fields.Linked(Field.RptOwnerName, owner.Name, Field.RptOwnerCik, owner.Cik);
        html.Raw($"</p>\n<table class=\"parts captions\" " +
            $"role=\"presentation\"><tr><td>{ItemHeads.Last}</td><td>{ItemHeads.First}</td><td>{ItemHeads.Middle}</td></tr></table>\n");
        Line(Field.RptOwnerStreet1, address.Street1);
        Line(Field.RptOwnerStreet2, address.Street2);
        html.Raw($"<p class=\"street\">{ItemHeads.Street}</p>\n<table class=\"parts\" role=\"presentation\"><tr><td>");
        fields.Shown(Field.RptOwnerCity, address.City);
        html.Raw("</td><td>");
        fields.Shown(Field.RptOwnerState, address.State);
        fields.Shown(Field.RptOwnerNonUSStateTerritory, address.NonUSStateTerritory);
        html.Raw("</td><td>");
        fields.Shown(Field.RptOwnerZipCode, address.ZipCode);
        html.Raw($"</td></tr></table>\n<table class=\"parts captions\" " +
            $"role=\"presentation\"><tr><td>{ItemHeads.City}</td><td>{ItemHeads.State}</td><td>{ItemHeads.Zip}</td></tr></table>\n");
        if (address.Country is { } country)
        {
            html.Raw("<p>");
            fields.Data(Field.RptOwnerCountry, country, shown: SecCodes.NameOf(country) ?? country, attributes: " class=\"FormData\"");
            html.Raw($"</p>\n<p class=\"street\">{ItemHeads.Country}</p>\n");
        }
        fields.Data(Field.RptOwnerStateDescription, address.StateDescription);
        fields.Data(Field.RptOwnerNonUSAddressFlag, PageFields.Flag(address.NonUSAddress),
            RowValues.AsFiled(filing.AsFiled, $"reportingOwners[{index}].address.nonUSAddress"));
    }

    private void Line(Field field, string? text)
    {
        if (text is null) return;
        html.Raw("<p>");
        fields.Shown(field, text);
        html.Raw("</p>\n");
    }

    /// <summary>The item of the relationship: boxes before their labels, the title and the other text under theirs.</summary>
    public void Relationship(int index)
    {
        var relationship = filing.ReportingOwners[index].Relationship;
        html.Raw("<h2 class=\"item\">").Text(form.Relationship)
            .Raw($" {ItemHeads.AllApplicable}</h2>\n<table class=\"roles\" role=\"presentation\">\n<tr>");
        Role(Field.IsDirector, relationship.IsDirector, ItemHeads.Director, index);
        Role(Field.IsTenPercentOwner, relationship.IsTenPercentOwner, ItemHeads.TenPercent, index);
        html.Raw("</tr>\n<tr>");
        Role(Field.IsOfficer, relationship.IsOfficer, ItemHeads.Officer, index);
        Role(Field.IsOther, relationship.IsOther, ItemHeads.Other, index);
        html.Raw("</tr>\n<tr><td></td><td>");
        fields.Shown(Field.OfficerTitle, relationship.OfficerTitle);
        html.Raw("</td><td></td><td>");
        fields.Shown(Field.OtherText, relationship.OtherText);
        html.Raw("</td></tr>\n</table>\n");
    }

    private void Role(Field field, bool? flag, string label, int index)
    {
        html.Raw("<td>");
        fields.Box(field, flag, RowValues.AsFiled(filing.AsFiled, $"reportingOwners[{index}].relationship.{Fields.Name(field)}"));
        html.Raw("</td><td>").Text(label).Raw("</td>");
    }

    /// <summary>
    /// The owners of a joint filing behind the first, as on the SEC's page, and what that page leaves out: their relationship.
    /// </summary>
    public void Further()
    {
        if (filing.ReportingOwners.Count < 2) return;
        html.Raw("<div class=\"further\" role=\"group\" aria-label=\"Further reporting persons\">\n");
        for (var i = 1; i < filing.ReportingOwners.Count; i++)
        {
            html.Raw($"<div data-form4-owner=\"{i + 1}\">\n");
            NameAndAddress(i);
            Relationship(i);
            html.Raw("</div>\n");
        }
        html.Raw("</div>\n");
    }
}
