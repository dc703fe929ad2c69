namespace JourneyKit;

/// <summary>A notation of documents. Both hold the same tree; they convert into each other with nothing lost but comments.</summary>
public enum JourneyFormat
{
    /// <summary>YAML 1.2, in <c>*.journey.yaml</c> and <c>*.journey.yml</c>.</summary>
    Yaml,

    /// <summary>JSON, in <c>*.journey.json</c>.</summary>
    Json,
}
