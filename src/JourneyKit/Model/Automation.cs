namespace JourneyKit.Model;

/// <summary>How far a touchpoint is automated.</summary>
public enum Automation
{
    /// <summary>People do it.</summary>
    None,

    /// <summary>People do it with the help of a machine.</summary>
    Assisted,

    /// <summary>A machine does it.</summary>
    Full,
}
