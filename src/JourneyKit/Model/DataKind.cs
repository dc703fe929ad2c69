namespace JourneyKit.Model;

/// <summary>What a <see cref="DataValue"/> is.</summary>
public enum DataKind
{
    /// <summary>Nothing.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A list of values.</summary>
    List,

    /// <summary>Values by name.</summary>
    Map,
}
