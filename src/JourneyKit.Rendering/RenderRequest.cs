using JourneyKit.Model;

namespace JourneyKit.Rendering;

/// <summary>What is drawn, and how.</summary>
/// <param name="Map">The map. For a comparison, the later one.</param>
public sealed record RenderRequest(JourneyMap Map)
{
    /// <summary>The map that <see cref="Map"/> is compared with, such as the current one; null where nothing is compared.</summary>
    public JourneyMap? Against { get; init; }

    /// <summary>The states of the journey before <see cref="Against"/>, the earliest first, such as the current map where an interim one is compared with; empty for none. A comparison then shows each step, and what becomes of the headline numbers from state to state.</summary>
    public IReadOnlyList<JourneyMap> Earlier { get; init; } = [];

    /// <summary>The persona whose way is drawn alone; null draws everyone's. A persona that the map does not have is an error.</summary>
    public Id<Persona>? Persona { get; init; }

    /// <summary>The colours.</summary>
    public Theme Theme { get; init; }

    /// <summary>The paper that it is made for, with sizes in millimetres; null for screens.</summary>
    public Paper? Paper { get; init; }

    /// <summary>The lanes that are shown, by their names, such as "doing" and "feeling"; null for those that suit the map. Unknown names are an error.</summary>
    public IReadOnlyList<string>? Lanes { get; init; }

    /// <summary>What the rows of a matrix, a flow or swimlanes stand for: "channel", "stage" or "team"; null for what is usual for the picture.</summary>
    public string? By { get; init; }

    /// <summary>Whether a map stays one row, however long it is; for screens that scroll.</summary>
    public bool Strip { get; init; }

    /// <summary>Lanes of one's own.</summary>
    public IReadOnlyList<CustomLane> CustomLanes { get; init; } = [];

    /// <summary>The name of the file that the map comes from, for the footer; null for none.</summary>
    public string? Source { get; init; }

    /// <summary>The name of the file that <see cref="Against"/> comes from; null for none.</summary>
    public string? AgainstSource { get; init; }

    /// <summary>What a check of <see cref="Map"/> found, as <see cref="Validation.JourneyValidator"/> gives it, for pages; null lets the page check the map by the rules as they are by default.</summary>
    public IReadOnlyList<Diagnostic>? Findings { get; init; }

    /// <summary>How many rules were not asked for <see cref="Findings"/> because the map counts as a draft.</summary>
    internal int Unasked { get; init; }
}
