using JourneyKit.Model;

namespace JourneyKit.Tool.Commands;

/// <summary>Finds the element that the command line means: by its id, else by its name.</summary>
internal static class ElementChoice
{
    private const int Most = 12;

    /// <summary>The element.</summary>
    /// <param name="asked">Its id, or its name in any letter case.</param>
    /// <param name="elements">Those to choose from.</param>
    /// <param name="kind">What they are called in a sentence: <c>persona</c>.</param>
    /// <param name="file">The map.</param>
    /// <exception cref="Refusal">There is none, or several have the name.</exception>
    public static T Find<T>(string asked, IEnumerable<(string Id, T Element)> elements, string kind, string file)
        where T : Element
    {
        var known = elements.ToList();
        if (known.Find(one => one.Id == asked).Element is { } found)
        {
            return found;
        }

        var named = known.FindAll(one => string.Equals(one.Element.Name.Trim(), asked.Trim(), StringComparison.OrdinalIgnoreCase));
        return named switch
        {
            [var only] => only.Element,
            [] => throw new Refusal($"there is no {kind} `{asked}` in `{file}`; {Choice(asked, known)}"),
            _ => throw new Refusal($"several elements of `{file}` have the name `{asked}`; say the id of the {kind}: {string.Join(" or ", named.Select(one => $"`{one.Id}`"))}"),
        };
    }

    private static string Choice<T>(string asked, List<(string Id, T Element)> known)
        where T : Element
    {
        if (NearName.Of(asked, known.SelectMany(one => new[] { one.Id, one.Element.Name })) is not { } near)
        {
            return known.Count == 0 ? "it has none" : $"there {Are(known)}";
        }

        var others = known.Where(one => one.Id != near && one.Element.Name != near).ToList();
        return $"did you mean `{near}`?{(others.Count == 0 ? "" : $" There {Are(others, " also")}")}";
    }

    private static string Are<T>(List<(string Id, T Element)> known, string also = "")
        where T : Element
        => $"{(known.Count == 1 ? "is" : "are")}{also} {string.Join(", ", known.Take(Most).Select(Named))}{(known.Count > Most ? $" and {known.Count - Most} more" : "")}";

    private static string Named<T>((string Id, T Element) one)
        where T : Element
        => one.Element.Name.Trim() is { Length: > 0 } name && name != one.Id ? $"`{one.Id}` ({name})" : $"`{one.Id}`";
}
