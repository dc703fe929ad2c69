using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.Structure;

/// <summary>Which touchpoints stand in the stages of a map, and which personas meet them there. What nobody meets does not count.</summary>
internal sealed class StageContents
{
    private readonly Dictionary<Id<Stage>, List<Touchpoint>> touchpoints = [];
    private readonly HashSet<(Id<Stage>? Stage, Id<Persona>? Persona)> meetings = [];

    public StageContents(JourneyMap map)
    {
        foreach (var touchpoint in map.Touchpoints)
        {
            if (touchpoint.IsForNobody())
            {
                continue;
            }

            HasTouchpoints = true;
            Meet(null, touchpoint);
            if (touchpoint.Stage is { } stage)
            {
                Meet(stage, touchpoint);
                if (!touchpoints.TryGetValue(stage, out var there))
                {
                    touchpoints.Add(stage, there = []);
                }

                there.Add(touchpoint);
            }
        }
    }

    /// <summary>Whether anybody meets anything.</summary>
    public bool HasTouchpoints { get; }

    /// <summary>Whether any touchpoint says in which stage it is. Otherwise nothing is known of stages.</summary>
    public bool KnowsStages => touchpoints.Count > 0;

    public IReadOnlyList<Touchpoint> In(Stage stage) => touchpoints.TryGetValue(stage.Id, out var there) ? there : [];

    public bool Covers(Stage stage) => touchpoints.ContainsKey(stage.Id);

    public bool Meets(Persona persona, Stage stage) => IsMeeting(persona, stage.Id);

    public bool MeetsAnything(Persona persona) => IsMeeting(persona, null);

    // What is for all is noted once, under no persona's name.
    private bool IsMeeting(Persona persona, Id<Stage>? stage) => meetings.Contains((stage, null)) || meetings.Contains((stage, persona.Id));

    private void Meet(Id<Stage>? stage, Touchpoint touchpoint)
    {
        if (touchpoint.Personas is not { } named)
        {
            meetings.Add((stage, null));
            return;
        }

        foreach (var persona in named)
        {
            meetings.Add((stage, persona));
        }
    }
}
