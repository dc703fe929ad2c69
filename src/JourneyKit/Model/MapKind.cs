namespace JourneyKit.Model;

/// <summary>What kind of map a document is.</summary>
public enum MapKind
{
    /// <summary>A customer journey map: one product or service, from the customer's side.</summary>
    Journey,

    /// <summary>An experience map: the wider experience, not tied to one product.</summary>
    Experience,

    /// <summary>A service blueprint: the journey with the organisation's side of it.</summary>
    Blueprint,
}
