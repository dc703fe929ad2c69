namespace JourneyKit.Gaps.Findings.Structure;

/// <summary>The detectors of stages, personas, channels and steps that one of the maps lacks, in the order of reports.</summary>
internal static class StructureDetectors
{
    public static IReadOnlyList<GapDetector> All { get; } =
    [
        new StageUncovered(),
        new PersonaUncovered(),
        new AvoidedChannelsOnly(),
        new AvoidedOnEveryWay(),
        new AvoidedChannelMet(),
        new ChannelUnserved(),
        new OneChannelOnly(),
        new TouchpointUnreachable(),
        new MicroConversionMissing(),
        new MicroConversionBelowTarget(),
    ];
}
