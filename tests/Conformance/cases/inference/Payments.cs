// rules: PRIV101
namespace Cases.Inference.PaymentsCase;

// Who pays, is paid, writes and is written to. What the firm, the bank or the message itself is called is nobody.
internal sealed class GiftVoucher
{
    public string SenderName { get; set; } = ""; // expect: PRIV101

    public string SenderEmail { get; set; } = ""; // expect: PRIV101

    public string RecipientName { get; set; } = ""; // expect: PRIV101

    public string RecipientEmail { get; set; } = ""; // expect: PRIV101

    public string SenderType { get; set; } = "";

    public string VoucherName { get; set; } = "";
}

internal sealed class BankTransfer
{
    public string PayeeName { get; set; } = ""; // expect: PRIV101

    public string PayerName { get; set; } = ""; // expect: PRIV101

    public string BeneficiaryName { get; set; } = ""; // expect: PRIV101

    public string DebtorName { get; set; } = ""; // expect: PRIV101

    public string CreditorIban { get; set; } = ""; // expect: PRIV101

    public string IBAN { get; set; } = ""; // expect: PRIV101

    public string IbanNumber { get; set; } = ""; // expect: PRIV101

    public string BankName { get; set; } = "";

    public string Bic { get; set; } = "";

    public bool IbanRequired { get; set; }

    public string IbanFormat { get; set; } = "";

    public string PayeeType { get; set; } = "";
}

// The name that a program sends under, and a sender or recipient that is code.
internal sealed class MailSettings
{
    public string SenderName { get; set; } = "";

    public string SenderEmail { get; set; } = "";
}

internal sealed class SmtpAccount
{
    public string SenderName { get; set; } = "";
}

internal sealed class QueueMessage
{
    public string SenderName { get; set; } = "";

    public string SenderId { get; set; } = "";

    public string RecipientQueueName { get; set; } = "";
}

internal sealed class SenderPolicy
{
    public string RecipientName { get; set; } = "";
}
