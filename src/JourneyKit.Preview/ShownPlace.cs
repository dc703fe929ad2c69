namespace JourneyKit.Preview;

/// <summary>A touchpoint with its place.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Place">Where it is written; null where that is not known.</param>
internal sealed record ShownPlace(string Id, string Name, PlaceLink? Place);
