using System.Text.Json;

namespace JourneyKit.Rendering.Skia.Tool;

/// <summary>What is asked for.</summary>
/// <param name="Format">png or pdf.</param>
/// <param name="Scale">How many pixels of a PNG stand for one unit of a picture.</param>
/// <param name="Pages">The pages as SVG.</param>
internal sealed record Request(string Format, double Scale, IReadOnlyList<string> Pages)
{
    private const int MostBytes = 256_000_000;

    /// <summary>Reads a request.</summary>
    /// <exception cref="ArgumentException">It is not as it has to be.</exception>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static Request Read(Stream input)
    {
        using var bytes = new MemoryStream();
        var part = new byte[81_920];
        for (var read = input.Read(part); read > 0; read = input.Read(part))
        {
            bytes.Write(part, 0, read);
            if (bytes.Length > MostBytes)
            {
                throw new ArgumentException($"The request is longer than {MostBytes / 1_000_000} MB.", nameof(input));
            }
        }

        using var json = JsonDocument.Parse(bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
        var root = json.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new ArgumentException("The request is a JSON object with format and pages.", nameof(input));
        }

        var format = root.TryGetProperty("format", out var named) && named.ValueKind == JsonValueKind.String ? named.GetString() : null;
        var pages = root.TryGetProperty("pages", out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().ToList() : [];
        var scale = !root.TryGetProperty("scale", out var number) ? SkiaPictures.DefaultScale : number.ValueKind == JsonValueKind.Number && number.TryGetDouble(out var given) ? given : double.NaN;
        return format is not ("png" or "pdf") ? throw new ArgumentException("The format of the request is png or pdf.", nameof(input))
            : pages.Count == 0 || pages.Any(page => page.ValueKind != JsonValueKind.String) ? throw new ArgumentException("The pages of the request are a list of at least one SVG text.", nameof(input))
            : new Request(format, scale, [.. pages.Select(page => page.GetString()!)]);
    }
}
