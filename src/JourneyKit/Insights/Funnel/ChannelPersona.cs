using JourneyKit.Model;

namespace JourneyKit.Insights.Funnel;

/// <summary>How a persona uses a channel.</summary>
/// <param name="Persona">The persona.</param>
/// <param name="Visits">Visits per journey of the persona.</param>
/// <param name="ShareOfVisits">The part of all visits of the personas to the channel that are this persona's, by the shares of the personas; 0 to 1, null where nobody comes there.</param>
/// <param name="ShareOfJourneys">The part of all journeys of the personas that are this persona's, 0 to 1.</param>
internal sealed record ChannelPersona(Id<Persona> Persona, double Visits, double? ShareOfVisits, double ShareOfJourneys);
