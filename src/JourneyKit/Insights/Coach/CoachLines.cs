using JourneyKit.Model;

namespace JourneyKit.Insights.Coach;

/// <summary>Parts of the lines that answer questions.</summary>
internal static class CoachLines
{
    /// <summary>The id of the first element of which something is asked; else of the first one at all.</summary>
    public static string First<T>(ElementMap<T> elements, Func<T, bool> isAsked)
        where T : Element
        => elements.FirstOrDefault(isAsked)?.Key ?? FirstOr(elements, "my-own");

    /// <summary>The id of the first element; where there is none, a placeholder for one.</summary>
    public static string FirstOr<T>(ElementMap<T> elements, string example)
        where T : Element
        => elements.Count > 0 ? elements[0].Key : example;

    /// <summary>The id of the last element; where there is none, a placeholder for one.</summary>
    public static string LastOr<T>(ElementMap<T> elements, string example)
        where T : Element
        => elements.Count > 0 ? elements[^1].Key : example;

    /// <summary>A team that work can be given to, to be cited in lines.</summary>
    public static string CitedTeam(JourneyMap map) => $"<team, such as {FirstOr(map.Teams, "online-shop")}>";

    /// <summary>The lines that define that team; none where the map has teams.</summary>
    public static string TeamLines(JourneyMap map) => map.Teams.Count > 0 ? "" : "\nteams:\n  <team, such as online-shop>:\n    role: <what it does, such as builds and runs the shop>";

    /// <summary>A source, to be cited in lines.</summary>
    public static string CitedSource(JourneyMap map) => $"<source, such as {FirstOr(map.Sources, "interviews")}>";

    /// <summary>The lines that define that source; none where the map has sources.</summary>
    public static string SourceLines(JourneyMap map) => map.Sources.Count > 0 ? "" : "\nsources:\n  <source, such as interviews>:\n    kind: <interview, survey, support, analytics, crm …, such as interview>\n    privacy: <anonymous, pseudonymous or personal, such as anonymous>";
}
