namespace JourneyKit.Rendering.Scenes.Lanes;

/// <summary>A lane: one sort of content for all touchpoints.</summary>
internal interface ILane
{
    /// <summary>What it is called where lanes are chosen, such as "pain-points".</summary>
    string Name { get; }

    /// <summary>What stands at its left.</summary>
    string Label { get; }

    /// <summary>What explains it below the label; null for nothing.</summary>
    string? Note(LaneRow row) => null;

    /// <summary>How far below its upper side the base line of the label is, in px.</summary>
    double LabelLine => 18;

    /// <summary>Whether a line closes it below.</summary>
    bool HasRule => true;

    /// <summary>At how many touchpoints it has content; without any it is left out.</summary>
    int Count(LaneSheet sheet);

    /// <summary>Lays it out for a row.</summary>
    LanePart Lay(LaneSheet sheet, LaneRow row);
}
