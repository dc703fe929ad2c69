namespace JourneyKit.Graphs.Chain;

/// <summary>What it means that a journey ends at a touchpoint.</summary>
internal enum JourneyEnd
{
    /// <summary>The customer is lost: others go on from here.</summary>
    DropOff,

    /// <summary>Leaving here is intended.</summary>
    Exit,

    /// <summary>A conversion happened here, and nothing leads on.</summary>
    Conversion,

    /// <summary>Nothing leads on, and neither an exit nor a conversion says that this is meant.</summary>
    DeadEnd,
}
