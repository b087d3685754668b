package vn.emulation.json;

import vn.emulation.campaign.Campaign;

/**
 * A file that holds one campaign.
 *
 * @param schemaVersion the version of the file's form, 1
 * @param campaign the campaign
 */
public record CampaignFile(int schemaVersion, Campaign campaign) implements VersionedFile {

    /**
     * Validates the version.
     *
     * @throws vn.emulation.validation.InvalidValueException if the version is not 1
     */
    public CampaignFile {
        FileValidation.checkVersion(schemaVersion);
    }
}
