using JourneyKit.Model;

namespace JourneyKit.Graphs.Chain;

/// <summary>What a conversion depends on, computed from the ways to it when it is first asked for.</summary>
internal sealed class ConversionDependencies
{
    private readonly Lazy<ElementList<TouchpointRemoval>> touchpoints;
    private readonly Lazy<ElementList<ChannelRemoval>> channels;
    private readonly Lazy<ElementList<ShareSensitivity>> sensitivities;

    public ConversionDependencies(ChainBasis basis, GoalNumbers goal, int at, ElementList<Id<Channel>> used)
    {
        var isReliable = goal.Residual <= ChainInputs.MostResidual;
        touchpoints = new(() => isReliable ? RemovalEffects.OfTouchpoints(basis, goal) : []);
        channels = new(() => isReliable ? RemovalEffects.OfChannels(basis, goal, at, used) : []);
        sensitivities = new(() => isReliable ? Chain.Sensitivities.Of(basis, goal, at) : []);
    }

    public ElementList<TouchpointRemoval> Touchpoints => touchpoints.Value;

    public ElementList<ChannelRemoval> Channels => channels.Value;

    public ElementList<ShareSensitivity> Sensitivities => sensitivities.Value;
}
