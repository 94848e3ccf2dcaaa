using System.Text.Json;
using Form4Tool.Activity.Page;
using Form4Tool.Tests.Text;

namespace Form4Tool.Tests.Activity;

/// <summary>
/// The page as a browser shows it: light, dark, and as narrow as a phone. Pictures of it stay beside the tests, in the folder
/// <c>screens</c>. Without a browser, a test says that it was skipped.
/// </summary>
public sealed class ReportInBrowserTests(ITestOutputHelper output, ReportInBrowserTests.Shown shown)
    : IClassFixture<ReportInBrowserTests.Shown>
{
    private static readonly string Screens = Path.Combine(AppContext.BaseDirectory, "screens");

    // Walks over all that is seen: what stands out at the side, and texts and marks that are too much like what is behind them.
    private const string Faults = """
        (() => {
          const faults = [], root = document.documentElement;
          if (root.scrollWidth > root.clientWidth) faults.push(`the page is ${root.scrollWidth} wide in ${root.clientWidth}`);
          const canvas = document.createElement('canvas'); canvas.width = canvas.height = 1;
          const paint = canvas.getContext('2d', { willReadFrequently: true });
          const rgba = color => { paint.clearRect(0, 0, 1, 1); paint.fillStyle = color; paint.fillRect(0, 0, 1, 1);
            const [r, g, b, a] = paint.getImageData(0, 0, 1, 1).data; return [r, g, b, a / 255]; };
          const linear = c => (c /= 255) <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4;
          const light = color => { const [x, y, z] = color.slice(0, 3).map(linear);
            return .2126 * x + .7152 * y + .0722 * z; };
          const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + .05) / (y + .05); };
          const behind = element => { for (let e = element; e; e = e.parentElement) { const c = rgba(getComputedStyle(e).backgroundColor);
            if (c[3] > .99) return c; } return [255, 255, 255, 1]; };
          let texts = 0, marks = 0;
          for (const e of document.body.querySelectorAll('*')) {
            const box = e.getBoundingClientRect();
            if (box.width === 0 || box.height === 0) continue;
            const style = getComputedStyle(e), svg = e.closest('svg');
            // Between the widths at which tables fold and at which the page has all its room, a wide table may be scrolled.
            const scrolls = innerWidth > 960 && innerWidth < 1152 && e.closest('.scroll');
            if (!svg && !scrolls && box.right > root.clientWidth + 1 && style.position !== 'absolute')
              faults.push(`${e.tagName} ${e.className} ends at ${box.right}`);
            if (e.matches('.scroll') && !scrolls && e.scrollWidth > e.clientWidth + 1)
              faults.push(`a table of ${e.scrollWidth} in ${e.clientWidth}`);
            const own = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
            if (own && e.tagName !== 'title') {
              texts++;
              const ratio = contrast(rgba(svg ? style.fill : style.color), behind(e));
              const name = `${e.tagName} ${e.className.baseVal ?? e.className} "${e.textContent.slice(0, 30)}"`;
              if (ratio < 4.5) faults.push(`${ratio.toFixed(2)}: ${name}`);
              if (parseFloat(style.fontSize) * (svg ? box.height / Math.max(1, e.getBBox?.().height ?? box.height) : 1) < 9)
                faults.push(`a text of ${style.fontSize} is too small: ${name}`);
            }
            if (e.matches('rect.buy,rect.sell,rect.rest,.mark,.net,.steps,.zero')) {
              marks++;
              const stroke = style.stroke, fill = style.fill, back = behind(e);
              const best = Math.max(...[stroke, fill].filter(c => c.startsWith('rgb')).map(c => contrast(rgba(c), back)));
              if (best < 3) faults.push(`${best.toFixed(2)}: mark ${e.className.baseVal}`);
            }
          }
          return JSON.stringify({ texts, marks, faults: [...new Set(faults)].slice(0, 20) });
        })()
        """;

    [Theory]
    [InlineData("light", 1200, false)]
    [InlineData("dark", 1200, true)]
    [InlineData("tablet", 768, false)]
    [InlineData("small", 1000, true)]
    [InlineData("phone", 390, false)]
    [InlineData("phone-dark", 390, true)]
    [InlineData("narrowest", 320, false)]
    public void A_page_fits_its_screen_and_can_be_read_there(string name, int width, bool isDark)
    {
        if (shown.Browser is not { } browser)
        {
            output.WriteLine("skipped: chromium is not installed");
            return;
        }
        browser.Size(width, 900, isDark);
        using var seen = JsonDocument.Parse(browser.Evaluate(Faults));
        Directory.CreateDirectory(Screens);
        File.WriteAllBytes(Path.Combine(Screens, $"report-{name}.png"), browser.Picture(width, 5000));
        seen.RootElement.GetProperty("texts").GetInt32().Should().BeGreaterThan(500);
        seen.RootElement.GetProperty("marks").GetInt32().Should().BeGreaterThan(50);
        seen.RootElement.GetProperty("faults").EnumerateArray().Select(fault => fault.GetString()).Should().BeEmpty();
        // One drawing of the two sizes is seen, not both and not none.
        browser.Evaluate("String([...document.querySelectorAll('svg.wide,svg.narrow')].filter(s => s.getClientRects().length).length * 2"
            + " === document.querySelectorAll('svg.wide,svg.narrow').length)").Should().Be("true");
    }

    [Fact]
    public void What_a_mark_leads_to_is_there_to_be_seen()
    {
        if (shown.Browser is not { } browser)
        {
            output.WriteLine("skipped: chromium is not installed");
            return;
        }
        browser.Size(390, 900, isDark: false);
        browser.Evaluate("""
            (() => { const mark = document.querySelector('#people svg.narrow a'); location.hash = mark.getAttribute('href');
              return String(document.querySelector(location.hash).tagName); })()
            """).Should().Be("TR");
        browser.Evaluate("String(document.querySelector(':target').getBoundingClientRect().top < innerHeight)").Should().Be("true");
        browser.Evaluate("location.hash = ''; ''");
    }

    /// <summary>A browser that shows the report of the samples; none where none is installed.</summary>
    public sealed class Shown : IDisposable
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("form4-report-").FullName;

        public Shown()
        {
            if (ConverterTests.Find("chromium") is not { } command) return;
            var page = Path.Combine(_folder, "report.html");
            using (var file = File.Create(page))
                ActivityPage.Write(ActivityFigureTests.Build(ActivityFigureTests.Results(Repository.Samples)), file);
            Browser = new Chromium(command);
            Browser.Open(page);
            // What is far below is laid out when it is scrolled to; here all of it is measured at once.
            Browser.Evaluate("""
                (() => { const style = document.createElement('style');
                  style.textContent = '.month,.filings>li{content-visibility:visible!important}';
                  document.head.append(style); return ''; })()
                """);
        }

        internal Chromium? Browser { get; }

        public void Dispose()
        {
            Browser?.Dispose();
            Directory.Delete(_folder, recursive: true);
        }
    }
}
