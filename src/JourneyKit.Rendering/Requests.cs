using JourneyKit.Rendering.Scenes;

namespace JourneyKit.Rendering;

/// <summary>Refuses requests that ask for what there is not.</summary>
internal static class Requests
{
    public static RenderRequest Checked(RenderRequest request, IPicture picture)
    {
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
            throw new ArgumentException($"The picture \"{picture.Name}\" is of all personas: leave the persona out (Persona, or --persona).", nameof(request));
        }

        if (picture.Compares && request.Against is null)
        {
            throw new ArgumentException($"The picture \"{picture.Name}\" compares two maps: name the one to compare with (Against, or --against).", nameof(request));
        }

        var fault = Unknown(request.By is { } by ? [by] : [], picture.Bys, "rows by", picture) ?? Unknown(request.Lanes ?? [], picture.Lanes, "a lane", picture);
        return fault is null ? request : throw new ArgumentException(fault, nameof(request));
    }

    private static string? Unknown(IEnumerable<string> asked, IReadOnlyList<string> known, string what, IPicture picture)
    {
        if (asked.FirstOrDefault(name => !known.Contains(name, StringComparer.Ordinal)) is not { } unknown)
        {
            return null;
        }

        var choice = known.Count == 0 ? "it has no such choice" : "there are " + string.Join(", ", known);
        return $"The picture \"{picture.Name}\" does not have {what} `{unknown}`: {choice}.";
    }
}
