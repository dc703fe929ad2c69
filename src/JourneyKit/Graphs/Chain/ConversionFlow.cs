using JourneyKit.Model;

namespace JourneyKit.Graphs.Chain;

/// <summary>
/// How journeys come to a conversion. It happens on reaching its touchpoint, once per journey; the journey may go on.
/// What takes time is computed when it is first asked for.
/// </summary>
public sealed class ConversionFlow
{
    private readonly Lazy<ElementList<TouchpointRemoval>> touchpointRemovals;
    private readonly Lazy<ElementList<ChannelRemoval>> channelRemovals;
    private readonly Lazy<ElementList<ShareSensitivity>> sensitivities;

    internal ConversionFlow(ChainBasis basis, Conversion conversion, int at, ElementList<Id<Channel>> channels)
    {
        Conversion = conversion;
        Goal = GoalNumbers.Of(basis.Matrix, basis.Entries, at);
        var isReliable = Goal.Residual <= ChainInputs.MostResidual;
        Probability = isReliable ? Math.Min(Goal.Probability, 1) : null;
        UpperBound = isReliable ? Math.Min(Goal.Probability + (double)basis.Graph.UnknownEntryShare, 1) : null;
        Entries = isReliable ? EntriesOf(basis) : [];
        touchpointRemovals = new(() => isReliable ? RemovalEffects.OfTouchpoints(basis, Goal) : []);
        channelRemovals = new(() => isReliable ? RemovalEffects.OfChannels(basis, Goal, at, channels) : []);
        sensitivities = new(() => isReliable ? Chain.Sensitivities.Of(basis, Goal, at) : []);
    }

    /// <summary>The conversion as the map states it.</summary>
    public Conversion Conversion { get; }

    /// <summary>The share of all journeys that reach it, 0 to 1, at least: those of which it is not known where they begin are not counted. Null where it could not be computed reliably.</summary>
    public double? Probability { get; }

    /// <summary>The share of all journeys that reach it at most: if all did of which it is not known where they begin. Null with <see cref="Probability"/>.</summary>
    public double? UpperBound { get; }

    /// <summary>How much the solution misses its equation, relative to the terms that the equation adds up.</summary>
    public double Residual => Goal.Residual;

    /// <summary>The probability for the journeys of each entry, in the order of the map.</summary>
    public ElementList<EntryConversion> Entries { get; }

    /// <summary>What each touchpoint means to it, in the order of the map.</summary>
    public ElementList<TouchpointRemoval> TouchpointRemovals => touchpointRemovals.Value;

    /// <summary>What each channel means to it that a touchpoint takes place in, in the order of the map.</summary>
    public ElementList<ChannelRemoval> ChannelRemovals => channelRemovals.Value;

    /// <summary>What each share means to it: entries first, then transitions, in the order of the map.</summary>
    public ElementList<ShareSensitivity> Sensitivities => sensitivities.Value;

    internal GoalNumbers Goal { get; }

    private ElementList<EntryConversion> EntriesOf(ChainBasis basis)
        => new([.. basis.Graph.Entries.Select(entry => new EntryConversion(entry.Touchpoint, entry.Share, entry.IsAssumed, Math.Min(Goal.From[basis.VertexOf(entry.Touchpoint)], 1)))]);
}
