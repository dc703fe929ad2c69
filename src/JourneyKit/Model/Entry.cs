namespace JourneyKit.Model;

/// <summary>That journeys begin at a touchpoint, and the share of them if it is stated.</summary>
/// <param name="Share">The share of journeys that begin here; null where only the fact is known (<c>entry: true</c>).</param>
public readonly record struct Entry(Share? Share)
{
    /// <summary>Journeys begin here; how many is not stated.</summary>
    public static Entry OfUnknownShare => default;

    /// <summary>Converts the share of journeys that begin here.</summary>
    public static implicit operator Entry(Share share) => new(share);

    /// <summary>Converts the share of journeys that begin here, 0 to 1.</summary>
    public static implicit operator Entry(double share) => new(Model.Share.FromDouble(share));

    /// <summary>Makes an entry of the share of journeys that begin here.</summary>
    public static Entry FromShare(Share share) => new(share);
}
