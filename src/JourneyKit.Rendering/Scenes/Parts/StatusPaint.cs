using JourneyKit.Model;

namespace JourneyKit.Rendering.Scenes.Parts;

/// <summary>How an initiative looks by its status: in bars, discs and their key.</summary>
internal static class StatusPaint
{
    /// <summary>The statuses that are drawn, in the order of their key; what is dropped is not.</summary>
    public static IReadOnlyList<InitiativeStatus> Drawn { get; } = [InitiativeStatus.Done, InitiativeStatus.InProgress, InitiativeStatus.Planned, InitiativeStatus.Proposed];

    /// <summary>The paint of a status; without one an initiative counts as proposed.</summary>
    public static Paint Of(InitiativeStatus? status) => status switch
    {
        InitiativeStatus.Done => new Paint(Ink.Good, Ink.Good, 1.5),
        InitiativeStatus.InProgress => new Paint(Ink.Change, Ink.Change, 1.5),
        InitiativeStatus.Planned => new Paint(Ink.ChangeFill, Ink.Change, 1.5),
        _ => new Paint(Ink.Paper, Ink.Change, 1.5) { Dash = "3 2.5" },
    };

    /// <summary>The ink of words upon it.</summary>
    public static Ink WordsOn(InitiativeStatus? status) => status is InitiativeStatus.Done or InitiativeStatus.InProgress ? Ink.OnFill : Ink.Change;
}
