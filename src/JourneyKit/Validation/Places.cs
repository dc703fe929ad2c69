using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit.Validation;

/// <summary>Paths that rules need again and again.</summary>
internal static class Places
{
    public static ElementPath Personas => ElementPath.Root / "personas";

    public static ElementPath Segments => ElementPath.Root / "segments";

    public static ElementPath Channels => ElementPath.Root / "channels";

    public static ElementPath Sources => ElementPath.Root / "sources";

    public static ElementPath EvidenceList => ElementPath.Root / "evidence";

    public static ElementPath Stages => ElementPath.Root / "stages";

    public static ElementPath Touchpoints => ElementPath.Root / "touchpoints";

    public static ElementPath Basis => ElementPath.Root / "basis";

    public static ElementPath Persona(Persona persona) => Personas / persona.Key;

    public static ElementPath Segment(Segment segment) => Segments / segment.Key;

    public static ElementPath Channel(Channel channel) => Channels / channel.Key;

    public static ElementPath Source(Source source) => Sources / source.Key;

    public static ElementPath Evidence(Evidence evidence) => EvidenceList / evidence.Key;

    public static ElementPath Stage(Stage stage) => Stages / stage.Key;

    public static ElementPath Touchpoint(Touchpoint touchpoint) => Touchpoints / touchpoint.Key;

    public static ElementPath ByPersona(Touchpoint touchpoint, PersonaExperience experience) => Touchpoint(touchpoint) / "byPersona" / experience.Persona.Value;

    public static ElementPath PainPoint(Touchpoint touchpoint, PainPoint painPoint) => Touchpoint(touchpoint) / "painPoints" / painPoint.Key;

    public static ElementPath Transition(Touchpoint from, Transition transition) => Touchpoint(from) / "next" / transition.Key;

    public static ElementPath Metric(Metric metric) => ElementPath.Root / "metrics" / metric.Key;

    public static ElementPath Initiative(Initiative initiative) => ElementPath.Root / "initiatives" / initiative.Key;
}
