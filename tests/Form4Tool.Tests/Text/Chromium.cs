using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Form4Tool.Tests.Text;

/// <summary>
/// A headless Chromium that shows pages and gives them back as a user would take them away: as printed to PDF, and as text.
/// One start serves all pages; a page is shown once, and what became of it stays in a temporary folder until the tests end.
/// </summary>
internal sealed class Chromium : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _folder = Directory.CreateTempSubdirectory("form4-chromium-").FullName;
    private readonly Process _process;
    private readonly ClientWebSocket _socket = new();
    private readonly Dictionary<string, (string Pdf, string Text)> _shown = [];
    private int _message;

    /// <summary>Starts a browser and connects to its one page.</summary>
    public Chromium(string command)
    {
        string[] arguments = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
            "--remote-debugging-port=0", $"--user-data-dir={_folder}", "about:blank"];
        _process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        using var client = new HttpClient();
        // The browser writes the port that it chose into a file of its folder.
        var port = Until(() => File.Exists(Path.Combine(_folder, "DevToolsActivePort"))
            ? File.ReadLines(Path.Combine(_folder, "DevToolsActivePort")).FirstOrDefault() : null);
        var page = Until(() => JsonNode.Parse(client.GetStringAsync($"http://127.0.0.1:{port}/json").Result)!.AsArray()
            .FirstOrDefault(t => (string?)t!["type"] == "page"));
        using var limit = new CancellationTokenSource(Patience);
        _socket.ConnectAsync(new Uri((string)page["webSocketDebuggerUrl"]!), limit.Token).GetAwaiter().GetResult();
    }

    /// <summary>The page as a PDF file, and its text as JavaScript's innerText gives it.</summary>
    public (string Pdf, string Text) Show(string path)
    {
        if (_shown.TryGetValue(path, out var shown)) return shown;
        Open(path);
        var pdf = Path.Combine(_folder, $"{_shown.Count}.pdf");
        File.WriteAllBytes(pdf, Convert.FromBase64String((string)Call("Page.printToPDF", [])["data"]!));
        return _shown[path] = (pdf, Evaluate("document.body.innerText"));
    }

    /// <summary>Shows a page.</summary>
    public void Open(string path)
    {
        var url = new Uri(path).AbsoluteUri;
        Call("Page.navigate", new JsonObject { ["url"] = url });
        Until(() => Evaluate("document.readyState + ' ' + location.href") == $"complete {url}" ? url : null);
    }

    /// <summary>Gives the screen a size, and the colours that its user likes.</summary>
    public void Size(int width, int height, bool isDark)
    {
        Call("Emulation.setDeviceMetricsOverride",
            new JsonObject { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = width < 500 });
        var scheme = new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = isDark ? "dark" : "light" };
        Call("Emulation.setEmulatedMedia", new JsonObject { ["features"] = new JsonArray(scheme) });
    }

    /// <summary>A picture of the page from its top, as PNG.</summary>
    public byte[] Picture(int width, int height)
    {
        var clip = new JsonObject { ["x"] = 0, ["y"] = 0, ["width"] = width, ["height"] = height, ["scale"] = 1 };
        return Convert.FromBase64String((string)Call("Page.captureScreenshot",
            new JsonObject { ["format"] = "png", ["captureBeyondViewport"] = true, ["clip"] = clip })["data"]!);
    }

    public void Dispose()
    {
        _socket.Dispose();
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.WaitForExit(5000);
        _process.Dispose();
        try { Directory.Delete(_folder, recursive: true); }
        catch (IOException) { }                                 // a last child still writes; the folder is a temporary one
    }

    /// <summary>The text that a script gives.</summary>
    public string Evaluate(string script) =>
        (string?)Call("Runtime.evaluate", new JsonObject { ["expression"] = script, ["returnByValue"] = true })["result"]?["value"] ?? "";

    /// <summary>Calls a method of the DevTools protocol and waits for its answer, past the events that come between.</summary>
    private JsonObject Call(string method, JsonObject parameters)
    {
        using var limit = new CancellationTokenSource(Patience);
        var id = ++_message;
        var call = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters };
        _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(call), WebSocketMessageType.Text, true, limit.Token).GetAwaiter().GetResult();
        while (true)
        {
            var answer = JsonNode.Parse(Receive(limit.Token))!.AsObject();
            if ((int?)answer["id"] != id) continue;
            return answer["result"] as JsonObject ?? throw new InvalidOperationException($"{method}: {answer["error"]}");
        }
    }

    private byte[] Receive(CancellationToken limit)
    {
        using var message = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (true)
        {
            var part = _socket.ReceiveAsync(buffer, limit).GetAwaiter().GetResult();
            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage) return message.ToArray();
        }
    }

    private static T Until<T>(Func<T?> found) where T : class
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Patience; Thread.Sleep(20))
            if (found() is { } result) return result;
        throw new TimeoutException("Chromium did not answer in time.");
    }
}
