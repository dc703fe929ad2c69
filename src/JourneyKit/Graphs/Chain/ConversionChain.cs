using JourneyKit.Graphs.Chain;
using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>
/// The flow of a map as an absorbing Markov chain: where journeys go on with the shares of their transitions, whatever
/// they did before, until they end. Immutable and safe for threads.
/// </summary>
/// <remarks>
/// Probabilities are exact but for rounding, by elimination and without sampling; <see cref="Residual"/> says how well the
/// equations are met, the assumptions of the graph say what is not stated. Where journeys can come into a loop without a way out, conversions are limits, and expected visits,
/// touches, time and effort have no bound: they are null (<see cref="IsUnbounded"/>). Formulas and sources stand in
/// docs/flow.md.
/// </remarks>
public sealed class ConversionChain
{
    private readonly Lazy<Dictionary<Id<Conversion>, ConversionFlow>> byId;

    internal ConversionChain(JourneyGraph graph, ChainOutcome outcome, ChainInputs inputs)
    {
        byId = new(() => Conversions.ToDictionary(flow => flow.Conversion.Id));
        Graph = graph;
        Outcome = outcome;
        Inputs = inputs;
    }

    /// <summary>The graph that the chain was made of: the whole map's, or a persona's.</summary>
    public JourneyGraph Graph { get; }

    /// <summary>
    /// Whether there are numbers. There are none where no touchpoint has a transition, where no journey begins anywhere, and where the
    /// equations could not be solved well enough; then lists are empty and values null.
    /// </summary>
    public bool IsComputed => Outcome == ChainOutcome.Computed;

    /// <summary>Whether there are numbers, and why there are none.</summary>
    internal ChainOutcome Outcome { get; }

    /// <summary>What the numbers rest on: how many shares are assumed, which, and how well the equations are met.</summary>
    internal ChainInputs Inputs { get; }

    /// <summary>How much the worst solution misses its equation, relative to the terms that the equation adds up. Above 1e-10 there are no numbers.</summary>
    public double Residual => Inputs.Residual;

    /// <summary>The conversions whose touchpoint the graph holds, in the order of the map.</summary>
    public ElementList<ConversionFlow> Conversions { get; internal init; }

    /// <summary>The conversions without a place: no <c>at</c>, or one that the graph does not hold.</summary>
    public ElementList<Id<Conversion>> ConversionsWithoutPlace { get; internal init; }

    /// <summary>All touchpoints of the graph by their ids, in the order of the map.</summary>
    public ElementMap<TouchpointFlow> Touchpoints { get; internal init; }

    /// <summary>The micro-conversions of the graph, in the order of the map.</summary>
    internal ElementList<MicroConversionFlow> MicroConversions { get; init; }

    /// <summary>The loops without a way out that journeys come to, in the order of their first touchpoints.</summary>
    public ElementList<Loop> UnendingLoops { get; internal init; }

    /// <summary>The share of all journeys that come into a loop without a way out and never end, 0 to 1.</summary>
    public double Unending { get; internal init; }

    /// <summary>Whether counts of visits have no bound, since journeys come into a loop without a way out.</summary>
    public bool IsUnbounded => UnendingLoops.Count > 0;

    /// <summary>Expected touches and steps; null where unbounded.</summary>
    internal ExpectedTouches? Touches { get; init; }

    /// <summary>Expected time; null where unbounded, or longer than a <see cref="TimeSpan"/> can be.</summary>
    internal ExpectedTime? Time { get; init; }

    /// <summary>Expected effort; null where unbounded.</summary>
    internal ExpectedEffort? Effort { get; init; }

    /// <summary>What the numbers were computed from; null where there are none.</summary>
    internal ChainBasis? Basis { get; init; }

    /// <summary>Computes the chain of a graph; for one persona, of the graph of that persona.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="asked">The conversion whose dependencies are computed in any case, also where there are too many to compute those of all (<see cref="ConversionFlow.AreDependenciesLeftOut"/>); null for the first.</param>
    /// <exception cref="ArgumentException">The map has no such conversion.</exception>
    /// <returns>The chain; <see cref="IsComputed"/> says whether it has numbers.</returns>
    /// <example>
    /// <code>
    /// var chain = ConversionChain.Of(JourneyGraph.Of(map));
    /// Console.WriteLine(chain.To("order")?.Probability);
    /// </code>
    /// </example>
    public static ConversionChain Of(JourneyGraph graph, Id<Conversion>? asked = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (asked is { } conversion && graph.Map.Conversions[conversion] is null)
        {
            throw new ArgumentException($"The map has no conversion '{conversion}'.", nameof(asked));
        }

        return ChainReading.Of(graph, asked);
    }

    /// <summary>The flow to a conversion; null where it is not among <see cref="Conversions"/>.</summary>
    /// <param name="conversion">The conversion.</param>
    /// <exception cref="ArgumentException">The map has no such conversion.</exception>
    public ConversionFlow? To(Id<Conversion> conversion)
        => byId.Value.GetValueOrDefault(conversion) ?? (Graph.Map.Conversions[conversion] is null ? throw new ArgumentException($"The map has no conversion '{conversion}'.", nameof(conversion)) : null);
}
