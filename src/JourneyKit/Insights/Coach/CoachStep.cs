namespace JourneyKit.Insights.Coach;

/// <summary>The steps in which a map is made, in their order.</summary>
internal enum CoachStep
{
    /// <summary>What the map is for, and whose journey it shows.</summary>
    Objectives,

    /// <summary>What is known of the customers, and from where.</summary>
    Data,

    /// <summary>Where customers meet the organisation, and how it goes there.</summary>
    Touchpoints,

    /// <summary>What goes wrong, and what could be better.</summary>
    Opportunities,

    /// <summary>What a picture of the map needs.</summary>
    Picture,

    /// <summary>Who is told, who does what, and when the map is looked at again.</summary>
    Sharing,
}
