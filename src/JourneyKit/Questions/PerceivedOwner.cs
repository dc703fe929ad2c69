using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>Compares who customers think acts at a touchpoint with who does.</summary>
/// <param name="Perceived">Who they think acts, as the map puts it; null where it does not say.</param>
/// <param name="PerceivedTeam">The team of that id or name; null where it is none.</param>
/// <param name="Owner">The team that owns the touchpoint, by itself or by its channel; null where unknown.</param>
internal readonly record struct PerceivedOwner(string? Perceived, Team? PerceivedTeam, Team? Owner)
{
    /// <summary>Whether it is known of both who they are.</summary>
    public bool IsKnown => PerceivedTeam is not null && Owner is not null;

    /// <summary>Whether they are two teams.</summary>
    public bool Differs => IsKnown && PerceivedTeam!.Key != Owner!.Key;

    public static PerceivedOwner At(JourneyMap map, Touchpoint touchpoint)
    {
        if (touchpoint.PerceivedOwner?.Trim() is not { Length: > 0 } perceived)
        {
            return new PerceivedOwner(null, null, OwnerOf(map, touchpoint));
        }

        var team = map.Teams[perceived] ?? map.Teams.FirstOrDefault(team => string.Equals(team.Name, perceived, StringComparison.OrdinalIgnoreCase));
        return new PerceivedOwner(perceived, team, OwnerOf(map, touchpoint));
    }

    private static Team? OwnerOf(JourneyMap map, Touchpoint touchpoint) => FromChannel.Owner(map, touchpoint) is { } owner ? map.Teams[owner] : null;
}
