namespace JourneyKit.Validation.Rules.People;

/// <summary>The rules of the group 3xxx, by id.</summary>
internal static class PeopleRules
{
    public static Rule[] All =>
    [
        new EvidenceContradictsItself(),
        new MapWithoutPersona(),
        new PersonaWithoutGoals(),
        new PersonaWithoutEvidence(),
        new PersonaWithoutDemographics(),
        new PersonaWithoutBehaviors(),
        new PersonaWithoutPsychographics(),
        new PersonaWithoutFace(),
        new PersonaWithoutChannels(),
        new PersonaWithoutChallenges(),
        new VaguePersona(),
        new SegmentWithoutPersona(),
        new PersonaWithoutSegment(),
        new PersonaSharesAboveOne(),
        new SegmentSizesAboveOne(),
        new PersonaMeetsNothing(),
        new PreferredChannelUnused(),
        new ByPersonaOfAbsentPersona(),
        new ByPersonaSaysTheSame(),
        new PersonaReviewOverdue(),
        new OneKindOfData(),
        new EvidenceWithoutSource(),
        new UnusedSource(),
        new UnusedEvidence(),
        new SmallSample(),
        new OldEvidence(),
        new OpenContradiction(),
        new PersonalData(),
        new PersonalSourceUnmarked(),
        new ResearchedWithoutEvidence(),
        new OnlyAssumptions(),
        new TouchpointsWithoutEvidence(),
        new NoVoiceOfCustomer(),
        new SameName(),
    ];
}
