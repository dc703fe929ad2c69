using JourneyKit.Graphs.Chain;
using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>
/// How journeys come to a conversion. It happens on reaching its touchpoint, once per journey; the journey may go on.
/// What takes time is computed when it is first asked for.
/// </summary>
public sealed class ConversionFlow
{
    private readonly ChainBasis basis;
    private readonly int at;
    private readonly ElementList<Id<Channel>> channels;
    private readonly Lazy<ElementList<EntryConversion>> entries;

    // A map may have thousands of conversions, each with a number for every share: what nobody holds can be computed again.
    private readonly WeakReference<GoalNumbers> goal = new(null!);
    private readonly WeakReference<ConversionDependencies> dependencies = new(null!);

    internal ConversionFlow(ChainBasis basis, Conversion conversion, int at, ElementList<Id<Channel>> channels, VisitNumbers numbers)
    {
        (this.basis, this.at, this.channels) = (basis, at, channels);
        Conversion = conversion;

        // Who comes to its touchpoint at all is who reaches it for the first time.
        var (reached, residual) = double.IsNaN(numbers.Reach[at]) ? GoalNumbers.ProbabilityOf(basis.Factors, basis.Entries, at) : (numbers.Reach[at], numbers.Residual);
        Residual = residual;
        var isReliable = residual <= ChainInputs.MostResidual;
        Probability = isReliable ? Math.Min(reached, 1) : null;
        UpperBound = isReliable ? Math.Min(reached + (double)basis.Graph.UnknownEntryShare, 1) : null;
        entries = new(() => isReliable ? EntriesOf() : []);
    }

    /// <summary>The conversion as the map states it.</summary>
    public Conversion Conversion { get; }

    /// <summary>The share of all journeys that reach it, 0 to 1, at least: those of which it is not known where they begin are not counted. Null where it could not be computed reliably.</summary>
    public double? Probability { get; }

    /// <summary>The share of all journeys that reach it at most: if all did of which it is not known where they begin. Null with <see cref="Probability"/>.</summary>
    public double? UpperBound { get; }

    /// <summary>How much the solution misses its equation, relative to the terms that the equation adds up.</summary>
    public double Residual { get; }

    /// <summary>The probability for the journeys of each entry, in the order of the map.</summary>
    internal ElementList<EntryConversion> Entries => entries.Value;

    /// <summary>
    /// Whether it was left out to compute what the conversion depends on, since a densely linked map has too many
    /// conversions: then removal effects and sensitivities are empty. <see cref="ConversionChain.Of(JourneyGraph, Id{Conversion}?)"/>
    /// computes those of one that is asked for.
    /// </summary>
    public bool AreDependenciesLeftOut { get; internal init; }

    /// <summary>What each touchpoint means to it, in the order of the map.</summary>
    internal ElementList<TouchpointRemoval> TouchpointRemovals => AreDependenciesLeftOut ? [] : Dependencies.Touchpoints;

    /// <summary>What each channel means to it that a touchpoint takes place in, in the order of the map.</summary>
    internal ElementList<ChannelRemoval> ChannelRemovals => AreDependenciesLeftOut ? [] : Dependencies.Channels;

    /// <summary>What each share means to it: entries first, then transitions, in the order of the map.</summary>
    public ElementList<ShareSensitivity> Sensitivities => AreDependenciesLeftOut ? [] : Dependencies.Sensitivities;

    internal GoalNumbers Goal
    {
        get
        {
            if (!goal.TryGetTarget(out var found))
            {
                goal.SetTarget(found = GoalNumbers.Of(basis.Factors, basis.Entries, at));
            }

            return found;
        }
    }

    private ConversionDependencies Dependencies
    {
        get
        {
            if (!dependencies.TryGetTarget(out var found))
            {
                dependencies.SetTarget(found = new ConversionDependencies(basis, Goal, at, channels));
            }

            return found;
        }
    }

    private ElementList<EntryConversion> EntriesOf()
    {
        var chances = GoalNumbers.ChancesOf(basis.Factors, at).Values;
        return new([.. basis.Graph.Entries.Select(entry => new EntryConversion(entry.Touchpoint, entry.Share, entry.IsAssumed, Math.Min(chances[basis.VertexOf(entry.Touchpoint)], 1)))]);
    }
}
