using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Experience;

/// <summary>A scale on which customers say how it was at a touchpoint.</summary>
internal sealed class ExperienceScale
{
    private readonly Func<IExperience, Score?> read;
    private readonly bool isHigherBetter;

    private ExperienceScale(string name, string unit, bool isHigherBetter, GapTable table, Func<IExperience, Score?> read)
    {
        Table = table;
        Name = name;
        Unit = unit;
        this.isHigherBetter = isHigherBetter;
        this.read = read;
    }

    public static ExperienceScale Emotion { get; } = new("emotion", "of −2 to 2", true, GapTable.Emotion, experience => experience.Emotion);

    public static ExperienceScale Satisfaction { get; } = new("satisfaction", "of 5", true, GapTable.Satisfaction, experience => experience.Satisfaction);

    public static ExperienceScale Importance { get; } = new("importance", "of 5", true, GapTable.None, experience => experience.Importance);

    public static ExperienceScale Effort { get; } = new("effort", "of 5, 5 is hardest", false, GapTable.Effort, experience => experience.Effort);

    /// <summary>What it is called, in the format and for people.</summary>
    public string Name { get; }

    public string Unit { get; }

    /// <summary>The column of a summary in which it is shown.</summary>
    public GapTable Table { get; }

    /// <summary>The score; null where it is unknown. What is said of a persona goes before what is said of everybody.</summary>
    public Score? Of(ExperienceView view) => Own(view) ?? read(view.Touchpoint);

    /// <summary>Whether it is said of a persona.</summary>
    public bool IsSaid(PersonaExperience? persona) => persona is not null && read(persona) is not null;

    /// <summary>Where that score is written.</summary>
    public ElementPath Place(ExperienceView view) => view.Place(Name, Own(view) is not null);

    /// <summary>The score that is aimed at: the one of the second map, for emotions else the score of the desired one.</summary>
    public Score? Target(ExperienceView view) => Of(view) ?? Desired(view);

    /// <summary>Where that score is written.</summary>
    public ElementPath TargetPlace(ExperienceView view) => Of(view) is null ? Places.Touchpoint(view.Touchpoint) / PropertyKeys.DesiredEmotion : Place(view);

    /// <summary>How many steps a score is worse than another one; negative where it is better.</summary>
    public decimal Distance(Score before, Score after) => isHigherBetter ? after - before : before - after;

    /// <summary>The distance in a formula.</summary>
    public string Formula => isHigherBetter ? "to be − now" : "now − to be";

    /// <summary>The same where the second score is the worse one.</summary>
    public string FormulaOfLoss => isHigherBetter ? "now − to be" : "to be − now";

    private Score? Own(ExperienceView view) => view.Persona is { } persona ? read(persona) : null;

    private Score? Desired(ExperienceView view) => this == Emotion ? view.Touchpoint.DesiredEmotion?.Score : null;
}
