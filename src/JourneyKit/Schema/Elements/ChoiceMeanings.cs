using JourneyKit.Model;

namespace JourneyKit.Schema.Elements;

/// <summary>What the words of choices mean, for editors: the summaries of the members, in their order, which a test compares.</summary>
internal static class ChoiceMeanings
{
    private static readonly Dictionary<Type, string[]> ByChoice = new()
    {
        [typeof(MapState)] =
        [
            "The journey as it is today.",
            "A step on the way from the current to the future state.",
            "The journey as it should be.",
        ],
        [typeof(MapKind)] =
        [
            "A customer journey map: one product or service, from the customer's side.",
            "An experience map: the wider experience, not tied to one product.",
            "A service blueprint: the journey with the organisation's side of it.",
        ],
        [typeof(MapStatus)] =
        [
            "Being written.",
            "Waiting for a decision.",
            "Agreed on.",
            "Kept for the record.",
        ],
        [typeof(Basis)] =
        [
            "Built on data.",
            "Still a guess.",
        ],
        [typeof(ChannelKind)] =
        [
            "A website (digital).",
            "A mobile application (digital).",
            "E-mail (digital).",
            "Text messages (digital).",
            "Push notifications (digital).",
            "Social media (digital).",
            "Chat with a person (digital).",
            "Chat with a machine (digital).",
            "Search engines (digital).",
            "Blogs, guides, webinars (digital).",
            "Reviews and ratings (digital).",
            "Self-service portals and knowledge bases (digital).",
            "Telephone (by voice).",
            "A shop, branch or counter (physical).",
            "Events and meetings (physical).",
            "Letters and parcels (physical).",
            "Advertising (digital or physical).",
            "Word of mouth (digital or physical).",
            "The product in use (digital or physical).",
            "A partner's channel (digital or physical).",
            "Something else (digital or physical).",
        ],
        [typeof(ChannelUse)] =
        [
            "Used by choice.",
            "Used when needed.",
            "Avoided where possible.",
        ],
        [typeof(Continuity)] =
        [
            "Goes on where the last touchpoint ended.",
            "Some of the context is kept.",
            "The customer has to say or do things again.",
            "The context is lost.",
        ],
        [typeof(Device)] =
        [
            "A mobile phone.",
            "A desktop or laptop computer.",
            "A tablet.",
            "A kiosk or terminal.",
            "A television.",
            "A watch or another thing that is worn.",
            "A device that is spoken to.",
        ],
        [typeof(EvidenceKind)] =
        [
            "Words of a customer or employee.",
            "Something seen.",
            "A number.",
        ],
        [typeof(EvidenceClass)] =
        [
            "Seen or measured.",
            "Told by someone.",
            "Taken for granted so far.",
        ],
        [typeof(InitiativeStatus)] =
        [
            "Suggested.",
            "Agreed on, not begun.",
            "Begun.",
            "Finished.",
            "Given up.",
        ],
        [typeof(MetricDirection)] =
        [
            "The higher the value, the better.",
            "The lower the value, the better.",
        ],
        [typeof(MetricKind)] =
        [
            "Customer satisfaction (higher is better).",
            "Net promoter score (higher is better).",
            "Customer effort score (the direction depends on the variant and must be stated).",
            "Conversion rate (higher is better).",
            "Drop-off (lower is better).",
            "Abandonment (lower is better).",
            "Customer lifetime value (higher is better).",
            "Churn (lower is better).",
            "Retention (higher is better).",
            "Repeat purchase (higher is better).",
            "Engagement (higher is better).",
            "Use of a channel (the direction is to be stated).",
            "Sentiment (higher is better).",
            "Response time (lower is better).",
            "Waiting time (lower is better).",
            "Volume of support requests (lower is better).",
            "Revenue (higher is better).",
            "Cost (lower is better).",
            "Something else (the direction is to be stated).",
        ],
        [typeof(MicroConversionKind)] =
        [
            "A step on the path to the conversion.",
            "A sign of interest beside the path.",
        ],
        [typeof(ObjectiveKind)] =
        [
            "More customers reach the goal.",
            "Fewer customers leave.",
            "More customers stay.",
            "A higher customer lifetime value.",
            "Customers are more satisfied.",
            "Serving costs less.",
            "Teams work from one picture.",
            "Something else.",
        ],
        [typeof(OpportunityKind)] =
        [
            "Remove a fault.",
            "Make it shorter or simpler.",
            "Join channels, teams or systems.",
            "Make it relevant to the person.",
            "Let a machine do it.",
            "Let customers do it themselves.",
            "Exceed what customers expect.",
            "Offer what goes with it.",
            "Something else.",
        ],
        [typeof(OpportunityStatus)] =
        [
            "Not decided.",
            "To be taken.",
            "Not to be taken.",
        ],
        [typeof(PainPointCategory)] =
        [
            "Inconsistent branding or messages.",
            "A hard change of channel, team or system.",
            "Lack of relevance to the person.",
            "Slow or inefficient service.",
            "Inadequate or unclear communication.",
            "Hard to use.",
            "The product itself.",
            "Delivery.",
            "Price and charges.",
            "Lack of trust.",
            "Not usable by everybody.",
            "Something else.",
        ],
        [typeof(PainPointKind)] =
        [
            "It slows the journey down.",
            "The journey fails here.",
        ],
        [typeof(PracticeAnswer)] =
        [
            "It is done.",
            "It is planned.",
            "It is not needed here.",
        ],
        [typeof(SourceKind)] =
        [
            "Interviews (qualitative).",
            "Focus groups (qualitative).",
            "Social comments (qualitative).",
            "Reviews and ratings (qualitative).",
            "User tests (qualitative).",
            "Observation in the field (qualitative).",
            "Feedback of employees (qualitative).",
            "Workshops (qualitative).",
            "Web, app or product analytics (quantitative).",
            "Customer records (quantitative).",
            "Purchase history (quantitative).",
            "Surveys (qualitative and quantitative).",
            "Support logs and transcripts (qualitative and quantitative).",
            "Something else (qualitative and quantitative).",
        ],
        [typeof(SourcePrivacy)] =
        [
            "Nobody can be identified.",
            "People can be identified with separately kept data.",
            "People are identified.",
        ],
        [typeof(StageKind)] =
        [
            "The customer becomes aware of a need or an offer.",
            "The customer compares.",
            "The customer decides.",
            "The customer buys.",
            "The customer gets started.",
            "The customer uses what was bought.",
            "What follows the purchase.",
            "The customer stays.",
            "The customer comes back by preference.",
            "The customer recommends.",
            "Something else.",
        ],
        [typeof(SystemKind)] =
        [
            "Customer relationship management.",
            "Web, app or product analytics.",
            "Customer data platform.",
            "Shop and order handling.",
            "Payment handling.",
            "Help desk and ticketing.",
            "Campaigns and messages.",
            "Enterprise resource planning.",
            "Workflow automation.",
            "Machine learning and assistants.",
            "Something else.",
        ],
        [typeof(TouchpointControl)] =
        [
            "The organisation itself.",
            "A partner of the organisation.",
            "The customer.",
            "Someone else: reviewers, the press, other customers.",
            "A competitor.",
        ],
        [typeof(TouchpointKind)] =
        [
            "Customer and organisation (or a third party) meet.",
            "Nobody but the customer takes part.",
        ],
        [typeof(TouchpointType)] =
        [
            "A page on which customers land.",
            "A page about a product or service.",
            "An article, a guide, a video.",
            "A result of a search engine.",
            "An advertisement.",
            "A post in social media.",
            "A newsletter.",
            "An e-mail that promotes something.",
            "An e-mail that follows from what the customer did.",
            "A form to fill in.",
            "Where customers pay or order.",
            "The word that something is done.",
            "The customer's account.",
            "A chat.",
            "A call.",
            "A collection of answers.",
            "A visit to a shop, branch or counter.",
            "A delivery.",
            "The product or service in use.",
            "A review or rating.",
            "A recommendation to others.",
            "A survey.",
            "Something else.",
        ],
        [typeof(Automation)] =
        [
            "People do it.",
            "People do it with the help of a machine.",
            "A machine does it.",
        ],
    };

    /// <summary>The meanings of a choice's words in their order; null for a choice of files that are no journey documents.</summary>
    public static IReadOnlyList<string>? Of(Type choice) => ByChoice.GetValueOrDefault(choice);
}
