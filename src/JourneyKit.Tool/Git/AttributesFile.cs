using System.Text;
using JourneyKit.Formats;
using JourneyKit.Tool.Output.Files;

namespace JourneyKit.Tool.Git;

/// <summary>A file that tells git which driver holds for which files. Lines that others wrote are kept as they are.</summary>
/// <param name="path">Where it is, whether or not it is there.</param>
/// <param name="shown">What it is called in output.</param>
internal sealed class AttributesFile(string path, string shown)
{
    private static IReadOnlyList<string> Own { get; } = [.. JourneyFormats.FileEndings.Select(ending => $"*{ending} diff={GitSetting.Driver} merge={GitSetting.Driver}")];

    // What earlier versions wrote, which did not merge.
    private static IReadOnlyList<string> Former { get; } = [.. JourneyFormats.FileEndings.Select(ending => $"*{ending} diff={GitSetting.Driver}")];

    /// <summary>Adds the lines that are not there yet.</summary>
    /// <returns>What was done.</returns>
    public string Add()
    {
        var text = string.Concat(Pieces(Text()).Where(line => !Former.Contains(line.Trim(), StringComparer.Ordinal)));
        var lines = Lines(text);
        var missing = Own.Where(own => !lines.Contains(own, StringComparer.Ordinal)).ToList();
        if (missing.Count == 0)
        {
            return $"{shown} names the driver already";
        }

        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        Write(text + (text.Length == 0 || text.EndsWith('\n') ? "" : end) + string.Concat(missing.Select(line => line + end)));
        return $"{shown} has {(missing.Count == 1 ? "a new line" : $"{missing.Count} new lines")}: {string.Join(", ", missing.Select(line => $"`{line}`"))}";
    }

    /// <summary>Takes the lines away.</summary>
    /// <returns>What was done; null where there was nothing to do.</returns>
    public string? Remove()
    {
        var text = Text();
        var kept = Pieces(text).Where(line => !Own.Concat(Former).Contains(line.Trim(), StringComparer.Ordinal)).ToList();
        var left = string.Concat(kept);
        if (left == text)
        {
            return null;
        }

        if (left.Length == 0)
        {
            File.Delete(path);
            return $"{shown} is taken away: nothing else was in it";
        }

        Write(left);
        return $"{shown} does not name the driver any more";
    }

    private string Text() => File.Exists(path) ? File.ReadAllText(path) : "";

    private static IReadOnlyList<string> Lines(string text) => [.. Pieces(text).Select(line => line.Trim())];

    // Each with its line break.
    private static IEnumerable<string> Pieces(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found + 1 : text.Length;
            yield return text[start..end];
            start = end;
        }
    }

    private void Write(string text)
    {
        var target = new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        FileReplacement.Write(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text), FileFacts.Of(target));
    }
}
