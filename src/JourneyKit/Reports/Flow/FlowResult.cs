using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Insights.Funnel;
using JourneyKit.Insights.Personas;
using JourneyKit.Model;
using JourneyKit.Questions.Personas;

namespace JourneyKit.Reports.Flow;

/// <summary>The flow of a map, and what of it was asked for.</summary>
internal sealed class FlowResult(string file, JourneyMap map, ConversionChain chain, Conversion? only, AudienceKind? by = null)
{
    private readonly Lazy<ElementList<ChannelMove>> moves = new(() => ChannelSwitches.Of(chain));
    private readonly Lazy<AudienceTable?> groups = new(() => by is { } kind ? Audiences.Of(chain, kind, Asked(chain, only).Select(flow => flow.Conversion)) : null);
    private readonly Lazy<ElementList<StageFlow>> stages = new(() => StageFunnel.Of(chain, new GroupReach(chain)));
    private readonly Lazy<ElementList<ChannelFlow>> channels = new(() => ChannelFlows.Of(chain, new GroupReach(chain), ChannelSwitches.Of(chain), chain.Graph.PersonaFlows.Differ ? PersonaFlowsOf.Of(chain.Graph) : []));

    /// <summary>What the file is called.</summary>
    public string File => file;

    public JourneyMap Map => map;

    /// <summary>The flow, for all personas or for one.</summary>
    public ConversionChain Chain => chain;

    /// <summary>Whether one conversion was asked for instead of all.</summary>
    public bool IsOnlyOne => only is not null;

    public IReadOnlyList<ConversionFlow> Conversions { get; } = [.. Asked(chain, only)];

    /// <summary>The personas beside the whole, by the conversions they come to; empty where they do not differ.</summary>
    public IReadOnlyDictionary<Id<Conversion>, PersonaMix> Mixes { get; } = PersonaMix.Of(chain.Graph).ToDictionary(mix => mix.Conversion.Id);

    /// <summary>The switches of channel, in the order of their first transitions.</summary>
    public ElementList<ChannelMove> ChannelMoves => moves.Value;

    /// <summary>The flow by stage; empty where no touchpoint names one.</summary>
    public ElementList<StageFlow> Stages => stages.Value;

    /// <summary>The use of each channel.</summary>
    public ElementList<ChannelFlow> Channels => channels.Value;

    /// <summary>The visits by device; empty where no touchpoint names one.</summary>
    public ElementList<DeviceFlow> Devices { get; } = DeviceFlow.Of(chain);

    /// <summary>Personas or segments side by side; null where they were not asked for.</summary>
    public AudienceTable? Groups => groups.Value;

    /// <summary>What micro-conversions predict, of those that contribute to the conversions that are asked for.</summary>
    public IReadOnlyList<Prediction> Predictions { get; } = [.. Prediction.Of(chain).Where(prediction => only is null || prediction.Flow.Conversion == only.Id)];

    private static IEnumerable<ConversionFlow> Asked(ConversionChain chain, Conversion? only) => chain.Conversions.Where(flow => only is null || flow.Conversion.Id == only.Id);
}
