using System.Text;

namespace Form4Tool.Activity.Page;

/// <summary>
/// The page's style sheet. Text has a contrast of 4.5 to 1 or more against what it stands on, marks of 3 to 1, in both colour schemes and
/// on paper (WCAG 2.2, 1.4.3 and 1.4.11); blue and orange are told apart by eyes that do not see red and green.
/// </summary>
internal static class ReportStyle
{
    private static string? _css;

    /// <summary>The style sheet.</summary>
    public static string Css => _css ??= Make();

    private static string Make()
    {
        var css = new StringBuilder(Base).Append(Drawings).Append(Narrow);
        FoldingTable[] tables =
        [
            FigureSections.Months, FigureSections.Groups, FigureSections.People, FigureSections.Companies, FigureSections.Biggest,
            FigureSections.Held, RowSections.Rows, LossSection.Findings,
        ];
        foreach (var table in tables) table.Style(css);
        return css.Append(Print).ToString();
    }

    private const string Base = """
        :root{color-scheme:light dark;
        --paper:#fdfcfa;--raised:#fff;--ink:#1d2126;--soft:#585f69;--line:#d9d6cf;--grid:#e6e3dc;--link:#0b5394;
        --buy:#1565a8;--sell:#b4470f;--other:#6a717b;--band:#f4f1ea;--hit:#0b53941f}
        @media (prefers-color-scheme:dark){:root{
        --paper:#14171b;--raised:#1b1f24;--ink:#e7e5e0;--soft:#a4abb5;--line:#363c44;--grid:#2a2f36;--link:#8fc1f5;
        --buy:#64aef0;--sell:#f0935a;--other:#98a1ac;--band:#20252b;--hit:#8fc1f52e}}
        *{box-sizing:border-box}
        html{scroll-padding-top:1rem}
        body{margin:0 auto;padding:2.5rem 1.5rem 3rem;max-width:72rem;background:var(--paper);color:var(--ink);
        font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif;
        text-size-adjust:100%;overflow-wrap:break-word}
        h1,h2,h3,.figure{font-family:ui-serif,Charter,"Bitstream Charter","Iowan Old Style",Georgia,"Liberation Serif",serif;
        font-weight:600;line-height:1.2;text-wrap:balance}
        h1{margin:.25rem 0 .75rem;font-size:clamp(1.75rem,5vw,2.6rem);letter-spacing:-.01em}
        h2{margin:0 0 .5rem;font-size:1.5rem}
        h3{margin:2rem 0 .5rem;font-size:1.15rem}
        p{margin:0 0 1rem;max-width:44rem}
        a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em}
        a:hover{text-decoration-thickness:2px}
        :focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
        :target{background:var(--hit);outline:2px solid var(--link);outline-offset:-1px}
        section:target,.month:target{background:none;outline:0}
        .defs{position:absolute}
        .eyebrow{margin:0;font-size:.8rem;font-weight:600;letter-spacing:.08em;text-transform:uppercase;color:var(--soft)}
        .lede{font-size:1.075rem;color:var(--soft)}
        .small{font-size:.8125rem;color:var(--soft);font-weight:400}
        th .small,td .small{display:block}
        .t-rows td:last-child .small,.t-companies th .small,h3 .small{display:inline}
        h3 .small{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif}
        .t-rows td:last-child,td>a,.day,figcaption a{white-space:nowrap}
        .path{overflow-wrap:anywhere}
        .note{font-size:.875rem;color:var(--soft)}
        nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:0 0 1.5rem;padding:0;list-style:none;font-size:.9375rem}
        nav a{display:inline-block;padding:.25rem 0}
        .key{display:grid;grid-template-columns:repeat(4,1fr);gap:1px;margin:0 0 3rem;padding:0;background:var(--line);
        border:1px solid var(--line);        border-radius:6px;overflow:hidden}
        .key>div{padding:1rem 1.1rem;background:var(--raised)}
        .key dt{font-size:.8125rem;color:var(--soft)}
        .key dd{margin:0;font-size:.8125rem;color:var(--soft)}
        .key .figure{margin:.2rem 0;font-size:clamp(1.2rem,2.6vw,1.65rem);font-variant-numeric:lining-nums;color:var(--ink);
        overflow-wrap:anywhere}
        .key .figure a{color:inherit;text-decoration-color:var(--line)}
        .figure.buy,td.buy,.code.buy{color:var(--buy)}
        .figure.sell,td.sell,.code.sell{color:var(--sell)}
        section{margin:0 0 3.5rem}
        table{width:100%;border-collapse:collapse;font-size:.875rem;line-height:1.4}
        caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        .scroll{overflow-x:auto;margin:0 0 1rem}
        .fold{position:relative}
        th,td{padding:.4rem .9rem .4rem 0;text-align:left;
        font-variant-numeric:tabular-nums lining-nums;vertical-align:top;border-bottom:1px solid var(--grid)}
        th:last-child,td:last-child{padding-right:0}
        thead th{border-bottom:1px solid var(--ink);font-size:.8125rem;font-weight:600;color:var(--soft);vertical-align:bottom}
        tbody th{font-weight:400}
        .t-rows tbody th,.t-biggest tbody th,.t-months tbody th{white-space:nowrap;font-variant-numeric:tabular-nums}
        .t-people tbody th,.t-companies tbody th,.t-groups tbody th{font-weight:600}
        sup{font-size:.72em;line-height:0;margin-left:.15em}
        sup+sup{margin-left:.25em}
        .code{display:inline-block;min-width:1.2em;font-weight:700}
        td.nil{color:var(--soft)}
        .tag{display:inline-block;padding:0 .4em;border:1px solid var(--line);border-radius:3px;font-size:.75rem;color:var(--soft)}
        .issuer{font-weight:600}
        details{font-size:.8125rem;font-weight:400}
        summary{cursor:pointer;color:var(--link);width:fit-content;padding:.1rem 0}
        .links{margin:.25rem 0;max-width:none;font-variant-numeric:tabular-nums;line-height:1.8}
        .links a{margin-right:.6em;white-space:nowrap}
        .month,.filings>li{content-visibility:auto;contain-intrinsic-size:auto 12rem}
        .filings{margin:0;padding:0;list-style:none;font-size:.875rem}
        .filings>li{padding:.6rem 0;border-bottom:1px solid var(--grid)}
        .filings p{margin:0;max-width:none}
        .filings .footnote{margin-top:.25rem;padding-left:2.2rem;text-indent:-2.2rem;max-width:52rem;color:var(--soft)}
        .footnote b{display:inline-block;min-width:2.2rem;text-indent:0;color:var(--ink)}
        .plain{margin:.5rem 0;padding:0;list-style:none}
        .plain li{padding:.3rem 0;border-bottom:1px solid var(--grid)}
        footer{border-top:1px solid var(--line);padding-top:1rem;font-size:.8125rem;color:var(--soft)}

        """;

    private const string Drawings = """
        figure{margin:0}
        .chart{margin:0 0 1.5rem}
        svg{display:block;width:100%;height:auto;overflow:visible}
        svg.narrow{display:none;max-width:34rem}
        text{font-size:12px;fill:var(--soft);font-variant-numeric:tabular-nums lining-nums}
        .name{fill:var(--ink);font-size:13px}
        .end{text-anchor:end}
        .middle{text-anchor:middle}
        .grid{stroke:var(--grid);stroke-width:1}
        .lane{stroke:var(--line);stroke-width:1}
        .zero{stroke:var(--soft);stroke-width:1}
        .hit{fill:transparent}
        svg a:hover .hit,svg a:focus-visible .hit{fill:var(--hit)}
        svg a:focus-visible{outline:2px solid var(--link)}
        rect.buy,.mark.buy,pattern.buy{fill:var(--buy)}
        rect.sell,.mark.sell,pattern.sell{fill:var(--sell)}
        rect.buy{stroke:var(--buy)}
        rect.sell{stroke:var(--sell)}
        rect.buy.plan{fill:url(#p-buy-plan)}
        rect.sell.plan{fill:url(#p-sell-plan)}
        rect.buy.mech{fill:url(#p-buy-mech)}
        rect.sell.mech{fill:url(#p-sell-mech)}
        rect.unclear{fill:none;stroke-dasharray:3 2}
        rect.rest{fill:var(--other);stroke:var(--other);fill-opacity:.55}
        .net{stroke:var(--ink);stroke-width:2.5}
        .mark{stroke:var(--paper);stroke-width:1;fill-opacity:.85}
        .mark.empty{fill:var(--paper);stroke-width:1.5}
        .mark.buy.empty{stroke:var(--buy)}
        .mark.sell.empty{stroke:var(--sell)}
        .mark.other{fill:var(--paper);stroke:var(--other);stroke-width:1.5}
        .mark.held{fill:var(--buy)}
        svg a:hover .mark,svg a:focus-visible .mark{stroke:var(--ink);stroke-width:2}
        .steps{fill:none;stroke:var(--buy);stroke-width:1.5;stroke-opacity:.75}
        .legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:0 0 .75rem;padding:0;list-style:none;font-size:.8125rem;
        color:var(--soft)}
        .legend svg{display:inline-block;width:.9rem;height:.9rem;margin-right:.4rem;vertical-align:-.12em}
        .multiples{display:grid;grid-template-columns:repeat(3,1fr);gap:1.75rem 1.5rem;margin:0 0 2rem}
        .multiples figure{min-width:0}
        figcaption{margin-top:.35rem;font-size:.8125rem;color:var(--soft)}
        figcaption b{display:block;color:var(--ink)}

        """;

    private const string Narrow = """
        @media screen and (max-width:50rem){
        svg.wide{display:none}
        svg.narrow{display:block}
        body{padding:1.5rem 1rem 2rem}
        .key{grid-template-columns:1fr 1fr;margin-bottom:2.5rem}
        .key>div{padding:.75rem .8rem}
        .multiples{grid-template-columns:1fr 1fr}
        .links a{display:inline-block;padding:.15rem 0}
        }
        @media screen and (max-width:36rem){.multiples{grid-template-columns:1fr}}

        """;

    private const string Print = """
        @media print{
        :root{color-scheme:light;--paper:#fff;--raised:#fff;--ink:#000;--soft:#444;--line:#bbb;--grid:#ddd;--link:#00366b;
        --buy:#0d4f8b;--sell:#9a3a08;--other:#666;--band:#f4f4f4}
        @page{margin:14mm}
        body{max-width:none;padding:0;font-size:9.5pt}
        nav,details{display:none}
        .scroll{overflow:visible}
        h2{break-after:avoid}
        h3,thead{break-after:avoid}
        thead{display:table-header-group}
        tr,figure,.key,.filings>li{break-inside:avoid}
        table{font-size:7.5pt}
        th,td{padding:2pt 5pt 2pt 0}
        section{margin-bottom:18pt}
        .month,.filings>li{content-visibility:visible}
        a{text-decoration:none}
        .multiples{gap:10pt}
        }

        """;
}
