using JourneyKit.Rendering.Scenes;

namespace JourneyKit.Rendering;

/// <summary>Refuses requests that ask for what there is not.</summary>
internal static class Requests
{
    /// <summary>The request, where the picture can show what it asks for.</summary>
    /// <param name="request">The request.</param>
    /// <param name="picture">The picture.</param>
    /// <param name="name">What the caller calls it, where that is not its own name.</param>
    /// <exception cref="ArgumentException">It cannot; said in words that name neither properties nor options, since both kinds of users read them.</exception>
    public static RenderRequest Checked(RenderRequest request, IPicture picture, string? name = null)
    {
        var called = $"The picture `{name ?? picture.Name}`";
        if (request.Map is null)
        {
            throw new ArgumentException("The request has no map.", nameof(request));
        }

        if (request.Persona is { } persona && request.Map.Personas[persona] is null)
        {
            throw new ArgumentException($"The map has no persona `{persona}`.", nameof(request));
        }

        if (request.Persona is not null && !picture.TakesPersona)
        {
            throw new ArgumentException($"{called} is of all personas and shows none alone: leave the persona out.", nameof(request));
        }

        if (picture.Compares && request.Against is null)
        {
            throw new ArgumentException($"{called} compares two maps: name the one to compare with, too.", nameof(request));
        }

        if (request.Lanes is { Count: 0 } && picture.Lanes.Count > 0)
        {
            throw new ArgumentException($"{called} needs a lane: name one or more of {string.Join(", ", picture.Lanes)}, or leave the choice out.", nameof(request));
        }

        if (request.Lanes is { Count: 0 })
        {
            throw new ArgumentException($"{called} has no lanes to choose: leave the choice out.", nameof(request));
        }

        var fault = Unknown(request.By is { } by ? [by] : [], one => one.Bys, "rows by", picture) ?? Unknown(request.Lanes ?? [], one => one.Lanes, "a lane", picture);
        return fault is null ? request : throw new ArgumentException($"{called} {fault}", nameof(request));
    }

    private static string? Unknown(IEnumerable<string> asked, Func<IPicture, IReadOnlyList<string>> choices, string what, IPicture picture)
    {
        var known = choices(picture);
        return asked.FirstOrDefault(name => !known.Contains(name, StringComparer.Ordinal)) is not { } unknown ? null
            : known.Count > 0 ? $"does not have {what} `{unknown}`: there are {string.Join(", ", known)}."
            : $"does not have {what} `{unknown}`, nor any other: {string.Join(", ", Pictures.All.Where(one => choices(one).Count > 0).Select(one => one.Name))} have such a choice.";
    }
}
