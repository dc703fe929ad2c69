using JourneyKit.Rendering.Html;

namespace JourneyKit.Preview.Page;

/// <summary>Writes the page around a view: which maps and pictures there are, the style and the script.</summary>
internal static class PageWriter
{
    /// <summary>Writes the page.</summary>
    /// <param name="parts">Style and script.</param>
    /// <param name="names">The maps.</param>
    /// <param name="name">The map that is shown; null where there is none.</param>
    /// <param name="view">What is shown of it.</param>
    /// <param name="given">What is shown, as the user calls it.</param>
    public static string Write(PageParts parts, IReadOnlyList<string> names, string? name, MapView? view, string given)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(names);
        var writer = new HtmlWriter();
        writer.Open("html", ("lang", "en")).Open("head")
            .Void("meta", ("charset", "utf-8"))
            .Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"))
            .Element("title", name is null ? "Preview" : $"{name} · preview")
            .Open("style").Made(parts.Style).Close().Close()
            .Open("body").Open("nav", ("class", "bar"), ("aria-label", "Maps and pictures"));
        Choices(writer, (names.Count > 1 ? names : []).Select(one => (one, Address(one, null), one == name)));
        Choices(writer, (view?.Kinds ?? []).Select(kind => (kind, Address(name!, kind), kind == view!.Kind)));
        writer.Element("span", "", ("id", "state"), ("class", "off"), ("role", "status")).Close()
            .Open("main", ("id", "view"), ("class", "view")).Made(view is null ? ViewWriter.WriteNothing(given) : ViewWriter.Write(view)).Close()
            .Open("script").Made(parts.Script).Close().Close().Close();
        return "<!DOCTYPE html>\n" + writer + "\n";
    }

    private static string Address(string name, string? kind) => $"?map={Uri.EscapeDataString(name)}{(kind is null ? "" : $"&as={kind}")}";

    private static void Choices(HtmlWriter writer, IEnumerable<(string Words, string Address, bool IsCurrent)> choices)
    {
        writer.Open("div");
        foreach (var (words, address, isCurrent) in choices)
        {
            writer.Element("a", words, ("href", address), ("aria-current", isCurrent ? "page" : null));
        }

        writer.Close();
    }
}
