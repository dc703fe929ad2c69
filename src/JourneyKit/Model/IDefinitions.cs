namespace JourneyKit.Model;

/// <summary>What a library may define and a map may define itself: everything that several journeys have in common.</summary>
internal interface IDefinitions
{
    /// <summary>Business goals.</summary>
    ElementMap<Objective> Objectives { get; }

    /// <summary>Segments of customers.</summary>
    ElementMap<Segment> Segments { get; }

    /// <summary>Personas.</summary>
    ElementMap<Persona> Personas { get; }

    /// <summary>Teams.</summary>
    ElementMap<Team> Teams { get; }

    /// <summary>Systems behind channels and touchpoints.</summary>
    ElementMap<JourneySystem> Systems { get; }

    /// <summary>Channels.</summary>
    ElementMap<Channel> Channels { get; }

    /// <summary>Sources of evidence.</summary>
    ElementMap<Source> Sources { get; }

    /// <summary>Evidence.</summary>
    ElementMap<Evidence> Evidence { get; }

    /// <summary>Metrics.</summary>
    ElementMap<Metric> Metrics { get; }
}
