namespace Privacy;

/// <summary>Categories of the built-in taxonomy, by fideslang's ids. Generated from the analyzers' taxonomy.yaml.</summary>
public static class DataCategory
{
    /// <summary>Anything that relates to a person who uses the system.</summary>
    public const string User = "user";

    /// <summary>What registering and keeping an account needs.</summary>
    public const string Account = "user.account";

    /// <summary>Preferences kept with an account; now user.settings.</summary>
    public const string AccountSettings = "user.account.settings";

    /// <summary>Name a person signs in with.</summary>
    public const string Username = "user.account.username";

    /// <summary>What proves or grants access to a system.</summary>
    public const string Authorization = "user.authorization";

    /// <summary>Biometric trait used to sign in; now user.authorization.biometrics.</summary>
    public const string BiometricCredential = "user.authorization.biometric";

    /// <summary>Biometric trait used to sign in.</summary>
    public const string BiometricAuthentication = "user.authorization.biometrics";

    /// <summary>Secret that signs a person in: token, key, one-time code.</summary>
    public const string Credentials = "user.authorization.credentials";

    /// <summary>Password, plain or hashed.</summary>
    public const string Password = "user.authorization.password";

    /// <summary>What a person was observed to do.</summary>
    public const string Behavior = "user.behavior";

    /// <summary>Pages and screens a person visited.</summary>
    public const string BrowsingHistory = "user.behavior.browsing_history";

    /// <summary>What a person read, watched or listened to.</summary>
    public const string MediaConsumption = "user.behavior.media_consumption";

    /// <summary>What a person bought.</summary>
    public const string PurchaseHistory = "user.behavior.purchase_history";

    /// <summary>What a person searched for.</summary>
    public const string SearchHistory = "user.behavior.search_history";

    /// <summary>Encoded bodily trait; now user.biometrics.</summary>
    public const string Biometric = "user.biometric";

    /// <summary>Encoded fingerprint; now user.biometrics.fingerprint.</summary>
    public const string BiometricFingerprint = "user.biometric.fingerprint";

    /// <summary>Encoded bodily trait that tells of health; now user.biometrics.</summary>
    public const string BiometricHealth = "user.biometric.health";

    /// <summary>Encoded retina; now user.biometrics.retinal.</summary>
    public const string BiometricRetinal = "user.biometric.retinal";

    /// <summary>Encoded voice; now user.biometrics.voice.</summary>
    public const string BiometricVoice = "user.biometric.voice";

    /// <summary>Bodily trait, encoded so that it identifies a person.</summary>
    public const string Biometrics = "user.biometrics";

    /// <summary>Encoded fingerprint.</summary>
    public const string Fingerprint = "user.biometrics.fingerprint";

    /// <summary>Encoded retina.</summary>
    public const string Retina = "user.biometrics.retinal";

    /// <summary>Encoded voice.</summary>
    public const string Voice = "user.biometrics.voice";

    /// <summary>Data about a child; now user.children.</summary>
    public const string ChildrensData = "user.childrens";

    /// <summary>Data about a child.</summary>
    public const string Children = "user.children";

    /// <summary>Data about a child younger than thirteen.</summary>
    public const string ChildrenUnderThirteen = "user.children.children_under_thirteen";

    /// <summary>Data about a child of thirteen to sixteen.</summary>
    public const string ChildrenThirteenToSixteen = "user.children.thirteen_to_sixteen";

    /// <summary>How a person can be reached.</summary>
    public const string Contact = "user.contact";

    /// <summary>Postal address or a part of it.</summary>
    public const string Address = "user.contact.address";

    /// <summary>City or place of residence.</summary>
    public const string City = "user.contact.address.city";

    /// <summary>Country of residence.</summary>
    public const string Country = "user.contact.address.country";

    /// <summary>Address that mail goes to.</summary>
    public const string MailingAddress = "user.contact.address.mailing_address";

    /// <summary>Postal code.</summary>
    public const string PostalCode = "user.contact.address.postal_code";

    /// <summary>State, province or region of residence.</summary>
    public const string State = "user.contact.address.state";

    /// <summary>Street and house.</summary>
    public const string Street = "user.contact.address.street";

    /// <summary>Electronic mail address.</summary>
    public const string Email = "user.contact.email";

    /// <summary>Fax number.</summary>
    public const string FaxNumber = "user.contact.fax_number";

    /// <summary>Organisation a person is reached through; now user.contact.</summary>
    public const string Organization = "user.contact.organization";

    /// <summary>Telephone number.</summary>
    public const string PhoneNumber = "user.contact.phone_number";

    /// <summary>Address of a profile or page of the person on the web.</summary>
    public const string SocialUrl = "user.contact.social_url";

    /// <summary>Address of a page of the person on the web; now user.contact.social_url.</summary>
    public const string ContactUrl = "user.contact.url";

    /// <summary>What a person wrote or uploaded.</summary>
    public const string Content = "user.content";

    /// <summary>What a person wrote or uploaded, not for the public.</summary>
    public const string PrivateContent = "user.content.private";

    /// <summary>What a person published.</summary>
    public const string PublicContent = "user.content.public";

    /// <summary>Picture that shows the person.</summary>
    public const string SelfImage = "user.content.self_image";

    /// <summary>Criminal convictions and offences.</summary>
    public const string CriminalHistory = "user.criminal_history";

    /// <summary>Traits that place a person in a group: age, gender, language.</summary>
    public const string Demographic = "user.demographic";

    /// <summary>Age or range of ages.</summary>
    public const string AgeRange = "user.demographic.age_range";

    /// <summary>Citizenship or immigration status.</summary>
    public const string CitizenshipOrImmigrationStatus = "user.demographic.citizenship_or_immigration_status";

    /// <summary>Date of birth.</summary>
    public const string DateOfBirth = "user.demographic.date_of_birth";

    /// <summary>Gender.</summary>
    public const string Gender = "user.demographic.gender";

    /// <summary>Language a person speaks or reads.</summary>
    public const string Language = "user.demographic.language";

    /// <summary>Marital status.</summary>
    public const string MaritalStatus = "user.demographic.marital_status";

    /// <summary>Philosophical belief.</summary>
    public const string PhilosophicalBelief = "user.demographic.philosophical_belief";

    /// <summary>Political opinion.</summary>
    public const string PoliticalOpinion = "user.demographic.political_opinion";

    /// <summary>Interests and preferences that a profile of the person holds.</summary>
    public const string Profile = "user.demographic.profile";

    /// <summary>Trait that the law protects from discrimination.</summary>
    public const string ProtectedClassifications = "user.demographic.protected_classifications";

    /// <summary>Racial or ethnic origin.</summary>
    public const string RaceOrEthnicity = "user.demographic.race_ethnicity";

    /// <summary>Religious belief.</summary>
    public const string ReligiousBelief = "user.demographic.religious_belief";

    /// <summary>Sexual orientation or sex life.</summary>
    public const string SexualOrientation = "user.demographic.sexual_orientation";

    /// <summary>Membership in a trade union.</summary>
    public const string UnionMembership = "user.demographic.union_membership";

    /// <summary>A person's device, its settings and software.</summary>
    public const string Device = "user.device";

    /// <summary>What a cookie holds about a person.</summary>
    public const string Cookie = "user.device.cookie";

    /// <summary>Identifier kept in a cookie.</summary>
    public const string CookieId = "user.device.cookie_id";

    /// <summary>Identifier of a device.</summary>
    public const string DeviceId = "user.device.device_id";

    /// <summary>Network address of a device.</summary>
    public const string IpAddress = "user.device.ip_address";

    /// <summary>Measurements of a device's sensors.</summary>
    public const string DeviceSensor = "user.device.sensor";

    /// <summary>Measurements of a device or its software that point to a person.</summary>
    public const string DeviceTelemetry = "user.device.telemetry";

    /// <summary>Money matters of a person.</summary>
    public const string Financial = "user.financial";

    /// <summary>Bank account.</summary>
    public const string BankAccount = "user.financial.bank_account";

    /// <summary>Payment card.</summary>
    public const string CreditCard = "user.financial.credit_card";

    /// <summary>Identifier or document that a state gave.</summary>
    public const string GovernmentId = "user.government_id";

    /// <summary>Birth certificate.</summary>
    public const string BirthCertificate = "user.government_id.birth_certificate";

    /// <summary>Number of a driving licence.</summary>
    public const string DriversLicenseNumber = "user.government_id.drivers_license_number";

    /// <summary>Immigration or residence document.</summary>
    public const string ImmigrationDocument = "user.government_id.immigration";

    /// <summary>Personal number of a state: tax, insurance, identity.</summary>
    public const string NationalIdentificationNumber = "user.government_id.national_identification_number";

    /// <summary>Number of a passport.</summary>
    public const string PassportNumber = "user.government_id.passport_number";

    /// <summary>Number plate or registration of a vehicle.</summary>
    public const string VehicleRegistration = "user.government_id.vehicle_registration";

    /// <summary>Health of a person.</summary>
    public const string Health = "user.health";

    /// <summary>Use of baby formula.</summary>
    public const string BabyFormula = "user.health.baby_formula";

    /// <summary>State of health.</summary>
    public const string HealthCondition = "user.health.condition";

    /// <summary>Genetic make-up.</summary>
    public const string Genetic = "user.health.genetic";

    /// <summary>Number in a health insurance.</summary>
    public const string HealthInsuranceId = "user.health.insurance_beneficiary_id";

    /// <summary>Purchase of maternity clothing.</summary>
    public const string MaternityClothing = "user.health.maternity_clothing";

    /// <summary>Diagnosis.</summary>
    public const string MedicalDiagnosis = "user.health.medical_diagnosis";

    /// <summary>Medicines a person takes.</summary>
    public const string Medications = "user.health.medications";

    /// <summary>Prescriptions.</summary>
    public const string Prescriptions = "user.health.prescriptions";

    /// <summary>Number of a health record.</summary>
    public const string HealthRecordId = "user.health.record_id";

    /// <summary>Reproductive or sexual health.</summary>
    public const string ReproductiveOrSexualHealth = "user.health.reproductive_or_sexual";

    /// <summary>Social, psychological or behavioural health.</summary>
    public const string MentalHealth = "user.health.social_psychological_behavioral";

    /// <summary>Symptoms (the id is spelt so in fideslang).</summary>
    public const string Symptoms = "user.health.symptons";

    /// <summary>Treatment.</summary>
    public const string Treatment = "user.health.treatment";

    /// <summary>Health of a person; now user.health.</summary>
    public const string HealthAndMedical = "user.health_and_medical";

    /// <summary>Genetic make-up; now user.health.genetic.</summary>
    public const string MedicalGenetic = "user.health_and_medical.genetic";

    /// <summary>Number in a health insurance; now user.health.insurance_beneficiary_id.</summary>
    public const string MedicalInsuranceId = "user.health_and_medical.insurance_beneficiary_id";

    /// <summary>Number of a health record; now user.health.record_id.</summary>
    public const string MedicalRecordId = "user.health_and_medical.record_id";

    /// <summary>Position at work; now user.professional_information.job_title.</summary>
    public const string JobTitle = "user.job_title";

    /// <summary>Where a person is or was.</summary>
    public const string Location = "user.location";

    /// <summary>Place, to more than 500 metres.</summary>
    public const string CoarseLocation = "user.location.coarse";

    /// <summary>Place, to more than 500 metres; now user.location.coarse.</summary>
    public const string ImpreciseLocation = "user.location.imprecise";

    /// <summary>Place, to less than 500 metres.</summary>
    public const string PreciseLocation = "user.location.precise";

    /// <summary>Real name.</summary>
    public const string Name = "user.name";

    /// <summary>Given name.</summary>
    public const string FirstName = "user.name.first";

    /// <summary>Family name.</summary>
    public const string LastName = "user.name.last";

    /// <summary>Payments of a person.</summary>
    public const string Payment = "user.payment";

    /// <summary>Choices about one's own data: consents, objections.</summary>
    public const string PrivacyPreferences = "user.privacy_preferences";

    /// <summary>Work of a person.</summary>
    public const string ProfessionalInformation = "user.professional_information";

    /// <summary>Position at work.</summary>
    public const string ProfessionalJobTitle = "user.professional_information.job_title";

    /// <summary>Employer or place of work.</summary>
    public const string ProfessionalWorkplace = "user.professional_information.workplace";

    /// <summary>Measurements of sensors; now user.device.sensor.</summary>
    public const string Sensor = "user.sensor";

    /// <summary>Preferences a person set.</summary>
    public const string Settings = "user.settings";

    /// <summary>Dealings with other people; now user.social_activity.</summary>
    public const string Social = "user.social";

    /// <summary>Dealings with other people.</summary>
    public const string SocialActivity = "user.social_activity";

    /// <summary>Measurements that point to a person; now user.device.telemetry.</summary>
    public const string Telemetry = "user.telemetry";

    /// <summary>Identifier the system gave a person.</summary>
    public const string UniqueId = "user.unique_id";

    /// <summary>Identifier that can be computed again from the person's data.</summary>
    public const string DeterministicId = "user.unique_id.deterministic";

    /// <summary>Identifier guessed from other data (the id is spelt so in fideslang).</summary>
    public const string ProbabilisticId = "user.unique_id.probablistic";

    /// <summary>Identifier that points to a person only with further data; now user.unique_id.</summary>
    public const string PseudonymousId = "user.unique_id.pseudonymous";

    /// <summary>Measurements of a person's surroundings; now user.device.sensor.</summary>
    public const string UserSensor = "user.user_sensor";

    /// <summary>Employer or place of work; now user.professional_information.workplace.</summary>
    public const string Workplace = "user.workplace";

    /// <summary>Data of the system itself.</summary>
    public const string SystemData = "system";

    /// <summary>What the system signs in with.</summary>
    public const string SystemAuthentication = "system.authentication";

    /// <summary>What running the system needs.</summary>
    public const string SystemOperations = "system.operations";
}
